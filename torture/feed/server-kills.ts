import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { ask, booksOf, hostOf, makeCooperative, makeToken } from './database.js';
import { packageOf, type Edition } from './package.js';
import { ServerProcess } from './server-process.js';

const KILLS_A_SENDING = 4;
const SPREAD_MS = 150;

interface Sender {
  id: string;
  host: string;
  token: string;
}

/**
 * kill -9 of the server while a package is on its way in, so many times: nothing of it is queued or shown, and the program
 * that sends it again under the same key is taken.
 *
 * @param applied waits until the worker has applied a batch
 */
export async function killServer(kills: number, books: Record<Edition, string>, applied: (batch: string) => Promise<void>): Promise<void> {
  const server = new ServerProcess();
  const slug = 'torture-server';
  const id = await makeCooperative(slug);
  const sender: Sender = { id, host: hostOf(slug), token: await makeToken(id, slug) };
  const empty = await booksOf(id);
  try {
    let shown = empty;
    for (let [killed, sending] = [0, 0]; killed < kills; sending += 1) {
      const edition: Edition = sending % 2 === 0 ? 'A' : 'B';
      const bytes = packageOf(slug, edition);
      for (let n = 0; n < KILLS_A_SENDING && killed < kills; n += 1) {
        await killMidway(server, sender, `sending-${sending}`, bytes);
        const [{ waiting } = { waiting: -1 }] = await ask<{ waiting: number }>(
          `select count(*)::int as waiting from feed_batch where cooperative_id = $1 and state in ('QUEUED', 'RUNNING')`, [id]);
        if (waiting !== 0 || (await booksOf(id)) !== shown) throw new Error('a package that came in half is queued or shown');
        killed += 1;
      }
      await applied(await sendWhole(server, sender, `sending-${sending}`, bytes));
      shown = books[edition];
      if ((await booksOf(id)) !== shown) throw new Error('a package that was sent again came to other books');
    }
  } finally {
    await server.kill();
  }
  console.log(`server: killed ${kills} times while a package came in; nothing of it was queued, and the same key sent again was taken`);
}

/** Sends half of a package and kills the server, which has begun to keep it. */
async function killMidway(server: ServerProcess, { id, host, token }: Sender, key: string, bytes: Buffer): Promise<void> {
  await server.keep();
  const before = await receiving(id);
  const request = server.send(host, token, key, bytes.length);
  request.on('error', () => undefined);
  let answer = 0;
  request.on('response', ({ statusCode = 0 }) => void (answer = statusCode));
  request.write(bytes.subarray(0, bytes.length / 2));
  while ((await receiving(id)).filter((batch) => !before.includes(batch)).length === 0) {
    if (answer) throw new Error(`half a package was answered by ${answer}`);
    await delay(10);
  }
  await delay(Math.random() * SPREAD_MS);
  await server.kill();
}

async function receiving(id: string): Promise<string[]> {
  const rows = await ask<{ id: string }>(`select id from feed_batch where cooperative_id = $1 and state = 'RECEIVING'`, [id]);
  return rows.map((row) => row.id);
}

/** @returns the batch that was queued */
async function sendWhole(server: ServerProcess, { host, token }: Sender, key: string, bytes: Buffer): Promise<string> {
  await server.keep();
  const request = server.send(host, token, key, bytes.length);
  request.end(bytes);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  if (response.statusCode !== 202) throw new Error(`sending again was answered by ${response.statusCode}: ${body}`);
  return (JSON.parse(body) as { id: string }).id;
}
