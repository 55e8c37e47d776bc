import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { issueLogin } from '../../src/auth/index.js';
import { api, type Client } from './api.js';
import { asRole, type TestDatabase } from './database.js';
import { deskApi } from './desk.js';
import { applicationLinks, recoveryLinks } from './registration-codes.js';
import { loginOf } from './run.js';
import { withPasskey, withTotp, type CodeOwner } from './second-factor.js';
import type { TestWorker } from './worker.js';

/** Where the codes are made and shown. */
export interface CodeWorld {
  app: NestFastifyApplication;
  database: TestDatabase;
  worker: TestWorker;
}

/** A source of codes of one kind, all of one owner. */
export interface CodeSource {
  /** A code that is good now; not every source has more than two. */
  fresh(): Promise<unknown>;
  /** For how long such a code is good at the least, in ms; without it for longer than any test takes. */
  goodForMs?: number;
  /** A code that was good once and has run out, or was replaced, unused. */
  expired(): Promise<unknown>;
  /** A code of the right shape that nobody was given. */
  guessed(n: number): unknown;
  /** Shows a code in a fresh browser, at its own cooperative or at another one. @returns whether it opened what it is for */
  show(code: unknown, where: 'HOME' | 'ELSEWHERE'): Promise<boolean>;
}

/**
 * Every kind of code that opens something once. A feature that gives out such a code adds a row here, and
 * test/api/codes.e2e.ts tries it replayed, run out, foreign and guessed.
 */
export const SINGLE_USE_CODES: Record<string, (world: CodeWorld) => Promise<CodeSource>> = {
  'start password': startPasswords,
  'e-mail confirmation': confirmations,
  'one-time code': oneTimeCodes,
  'recovery code': recoveryCodes,
  'passkey challenge': challenges,
  'staff invitation': (world) => staffLinks(world, 'INVITATION'),
  'staff reset link': (world) => staffLinks(world, 'RESET'),
  'link of an application': applicationLinks,
  'link of the way back': recoveryLinks,
};

const [HOME, ELSEWHERE] = ['hutnik', 'zlm'];
/** How long a one-time code stands (RFC 6238). */
const STEP_MS = 30_000;
const slugOf = (where: 'HOME' | 'ELSEWHERE') => (where === 'HOME' ? HOME! : ELSEWHERE!);
const hostOf = (where: 'HOME' | 'ELSEWHERE') => `${slugOf(where)}.localhost`;
const post = (client: Client, path: string, body: object) => client.request<Record<string, unknown>>(path, { method: 'POST', body });

async function startPasswords({ app, database }: CodeWorld): Promise<CodeSource> {
  const people = await asRole<{ key: string }>(database, 'admin', `select p.key from person p join cooperative c on c.id = p.cooperative_id
    where c.slug = $1 and not exists (select from login l where l.person_id = p.id) limit 1`, { values: [HOME] });
  const { workerDatabaseUrl, peppers } = database.environment;
  const order = { databaseUrl: workerDatabaseUrl!, peppers, cooperative: HOME!, personKey: people[0]!.key };
  let identifier = '';
  let set = 0;
  const fresh = async () => {
    const issued = await issueLogin(order);
    identifier = issued.identifier;
    return issued.password;
  };
  return {
    fresh,
    expired: async () => {
      const password = await fresh();
      await asRole(database, 'admin', `update login set start_password_expires_at = now() - interval '1 second' where identifier = $1`, { values: [identifier] });
      return password;
    },
    guessed: (n) => `aaaa-bbbb-${String(n).padStart(4, '0')}`,
    show: async (code, where) => {
      const client = api(app, hostOf(where));
      if ((await client.signIn(identifier, code as string)).body.next !== 'SET_PASSWORD') return false;
      return (await client.setPassword(`wlasne${(set += 1)}haslo`)).status === 200;
    },
  };
}

async function confirmations({ app, worker }: CodeWorld): Promise<CodeSource> {
  const { identifier, password } = loginOf(HOME!, 'resident', 0);
  const owner = api(app, hostOf('HOME'));
  await owner.signIn(identifier, password);
  let asked = 0;
  const fresh = async () => {
    const to = `kody${(asked += 1)}@poczta.example`;
    await owner.graphql(`mutation ($email: String!) { changeContact(input: { phone: "", mobile: "", email: $email, fax: "" }) { problems { code } } }`, { email: to });
    await worker.drain();
    return /potwierdz-email#?\??[^\s]*?([A-Za-z0-9_-]{43})/.exec(worker.mails.findLast((mail) => mail.to === to)!.text)![1]!;
  };
  return {
    fresh,
    // A link is void once the change that it belongs to was replaced by another.
    expired: async () => {
      const old = await fresh();
      await fresh();
      return old;
    },
    guessed: (n) => String(n).padStart(43, 'A'),
    show: async (code, where) => (await post(api(app, hostOf(where)), '/contact/confirm-email', { token: code })).body['code'] === 'CONFIRMED',
  };
}

/** Two owners of second factors, one at home and one elsewhere, and how a browser of theirs is asked for it. */
async function owners({ app }: CodeWorld, n: number) {
  const [home, elsewhere] = [await withTotp(app, HOME!, n), await withTotp(app, ELSEWHERE!, n)];
  const show = async (code: unknown, where: 'HOME' | 'ELSEWHERE') => {
    const { identifier, password }: CodeOwner = where === 'HOME' ? home : elsewhere;
    const client = api(app, hostOf(where));
    await client.signIn(identifier, password);
    return (await post(client, '/auth/second-factor', { code })).status === 200;
  };
  return { home, show };
}

async function oneTimeCodes(world: CodeWorld): Promise<CodeSource> {
  const { home, show } = await owners(world, 1);
  const current = () => Math.floor(Date.now() / STEP_MS);
  let last = -1;
  return {
    fresh: async () => {
      last = Math.max(last + 1, current());
      return home.code(last - current());
    },
    goodForMs: STEP_MS,
    expired: async () => home.code(-4),
    guessed: (n) => String((Number(home.code(0)) + 1 + n * 7) % 1_000_000).padStart(6, '0'),
    show,
  };
}

async function recoveryCodes(world: CodeWorld): Promise<CodeSource> {
  const { home, show } = await owners(world, 2);
  const { body } = await post(home.client, '/auth/factors/recovery-codes', { password: home.password });
  const present = body['recoveryCodes'] as string[];
  return {
    fresh: async () => present.pop(),
    expired: async () => home.recoveryCodes[0],
    guessed: (n) => `aaaa-bbbb-${String(n).padStart(4, '2')}`,
    show,
  };
}

async function challenges({ app, database }: CodeWorld): Promise<CodeSource> {
  const { key } = await withPasskey(app, HOME!, 3);
  const fresh = async () => {
    const { body } = await post(api(app, hostOf('HOME')), '/auth/passkey/options', {});
    return key.answerTo(body as { challenge: string });
  };
  return {
    fresh,
    expired: async () => {
      const answer = await fresh();
      await asRole(database, 'admin', `update webauthn_challenge set expires_at = now() - interval '1 second'`);
      return answer;
    },
    guessed: (n) => key.answerTo({ challenge: String(n).padStart(43, 'A') }),
    show: async (code, where) => (await post(api(app, hostOf(where)), '/auth/passkey/sign-in', { credential: code as object })).status === 200,
  };
}

/** Links out of mails to the staff. An invitation is sent anew for each code, a reset is asked for; either sets a password once. */
async function staffLinks({ app, database, worker }: CodeWorld, purpose: 'INVITATION' | 'RESET'): Promise<CodeSource> {
  const email = `kody-${purpose.toLowerCase()}@${HOME!}.example`;
  const [made] = await asRole<{ id: string; cooperative_id: string }>(database, 'admin', `insert into staff_member (cooperative_id, email, name, roles)
    select id, $2, 'Kody', '{CLERK}' from cooperative where slug = $1 returning id, cooperative_id`, { values: [HOME, email] });
  const admin = await deskApi(app, database, HOME!);
  const sql = (text: string) => asRole(database, 'admin', text, { values: [made!.id] });
  let set = 0;
  const fresh = async () => {
    if (purpose === 'INVITATION') {
      await sql('update staff_member set password_hash = null where id = $1');
      await admin.graphql('mutation ($id: ID!) { resendInvitation(id: $id) { problems { code } } }', { id: made!.id });
    } else {
      await sql(`update staff_member set password_hash = coalesce(password_hash, 'x') where id = $1`);
      await post(api(app, hostOf('HOME')), '/desk/auth/forgotten', { email });
    }
    await worker.drain();
    return /\/biuro\/[a-z-]+#([\w-]{43})/.exec(worker.mails.findLast((mail) => mail.to === email)!.text)![1]!;
  };
  return {
    fresh,
    expired: async () => {
      const token = await fresh();
      await sql(`update staff_link set expires_at = now() - interval '1 second' where staff_id = $1`);
      return token;
    },
    guessed: (n) => String(n).padStart(43, 'A'),
    show: async (token, where) => {
      const password = `cztery zielone kajaki ${(set += 1)}`;
      const path = purpose === 'INVITATION' ? 'accept-invitation' : 'reset';
      return (await post(api(app, hostOf(where)), `/desk/auth/${path}`, { token: token as string, password, repeat: password })).status === 200;
    },
  };
}
