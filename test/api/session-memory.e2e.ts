import { createServer, connect, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ChangeListener, CooperativeDirectory, ScopedDatabase } from '#libs/cooperative';
import { SessionService } from '../../src/auth/index.js';
import { api, asRole, loginOf, testApplication, testDatabase, until, type TestDatabase } from '../support/index.js';

const HOST = 'hutnik.localhost';

describe('sessions that a process remembers', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function signedIn() {
    const client = api(app, HOST);
    const { identifier, password } = loginOf('hutnik', 'resident', 0);
    expect((await client.signIn(identifier, password)).status).toBe(200);
    return client;
  }
  const cooperative = async () => (await app.get(CooperativeDirectory).byHost(HOST))!;

  it('are not remembered where they ended while they were being read', async () => {
    const client = await signedIn();
    const [sessions, scoped] = [app.get(SessionService), app.get(ScopedDatabase)];
    const here = await cooperative();
    const token = client.cookies.get('__Host-domownik')!;
    const read = scoped.read.bind(scoped) as typeof scoped.read;
    let ended = false;
    jest.spyOn(scoped, 'read').mockImplementation((async (...given: Parameters<typeof read>) => {
      const rows = await read(...given);
      if (!ended) {
        ended = true;
        const { loginId } = (await sessions.viewer(here, token))!;
        await scoped.transaction({ cooperativeId: here.id, personId: null }, (transaction) => sessions.endAll(transaction, loginId));
        await delay(300);
      }
      return rows;
    }) as typeof scoped.read);
    await sessions.viewer(here, token);
    expect(ended).toBe(true);
    expect(await sessions.viewer(here, token)).toBeNull();
  });

  it('end at their next prolonging where their row is gone and nobody said so', async () => {
    const client = await signedIn();
    const token = client.cookies.get('__Host-domownik')!;
    const here = await cooperative();
    expect(await app.get(SessionService).viewer(here, token)).not.toBeNull();
    await asRole(database, 'admin', 'delete from session');
    const later = Date.now() + 120_000;
    jest.spyOn(Date, 'now').mockImplementation(() => later);
    expect(await app.get(SessionService).viewer(here, token)).toBeNull();
  });
});

describe('a connection that a network has dropped in silence', () => {
  let database: TestDatabase;
  let network: Server;
  const sockets: Socket[] = [];
  let isSilent = false;
  beforeAll(async () => {
    database = await testDatabase();
    const { hostname, port } = new URL(database.environment.directDatabaseUrl!);
    network = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const [from, to] of [[near, far], [far, near]] as const) from.on('error', () => undefined).on('data', (bytes) => void (isSilent || to.write(bytes)));
      sockets.push(near, far);
    });
    await new Promise<void>((resolve) => void network.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    network.close();
    await database.drop();
  });

  it('is noticed, everything is forgotten, and another one hears', async () => {
    const url = new URL(database.environment.directDatabaseUrl!);
    url.host = `127.0.0.1:${(network.address() as { port: number }).port}`;
    const listener = new ChangeListener({ ...database.environment, directDatabaseUrl: url.href });
    const heard: (string | null)[] = [];
    listener.on('something', (key) => void heard.push(key));
    await listener.onModuleInit();
    expect(listener.hearing).toBe(true);
    isSilent = true;
    await until(() => !listener.hearing);
    expect(heard).toEqual([null]);
    isSilent = false;
    await until(() => listener.hearing);
    await asRole(database, 'worker', `select pg_notify('something', 'x')`);
    await until(() => heard.length === 2);
    expect(heard).toEqual([null, 'x']);
    await listener.onModuleDestroy();
  }, 60_000);
});
