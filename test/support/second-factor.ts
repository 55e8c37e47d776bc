import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TOTP } from 'otpauth';
import { api, type Client } from './api.js';
import { Authenticator } from './authenticator.js';
import { loginOf } from './run.js';

const STEP_MS = 30_000;

/** A resident with one-time codes and recovery codes, and the browser in which they are signed in. */
export interface CodeOwner {
  client: Client;
  identifier: string;
  password: string;
  /** The code of a step from now: -1, 0 and 1 are taken, each once. */
  code(step: number): string;
  /** The code that adding the application has used up. */
  usedCode: string;
  recoveryCodes: string[];
  secret: string;
}

const post = (client: Client, path: string, body: object) => client.request<{ secret: string; recoveryCodes: string[] }>(`/auth/${path}`, { method: 'POST', body });

/** Signs a resident of the demo in and adds an application for one-time codes, as its owner would. */
export async function withTotp(app: NestFastifyApplication, slug: string, n: number): Promise<CodeOwner> {
  const { identifier, password } = loginOf(slug, 'resident', n);
  const client = api(app, `${slug}.localhost`);
  await expectOk(client.signIn(identifier, password));
  const { secret } = (await expectOk(post(client, 'factors/totp', { password, name: 'Telefon' }))).body;
  const totp = new TOTP({ secret });
  const code = (step: number) => totp.generate({ timestamp: Date.now() + step * STEP_MS });
  const usedCode = code(-1);
  const { recoveryCodes } = (await expectOk(post(client, 'factors/totp/confirm', { code: usedCode }))).body;
  return { client, identifier, password, code, usedCode, recoveryCodes, secret };
}

/** Signs a resident of the demo in and adds a passkey. */
export async function withPasskey(app: NestFastifyApplication, slug: string, n: number): Promise<{ client: Client; key: Authenticator }> {
  const { identifier, password } = loginOf(slug, 'resident', n);
  const client = api(app, `${slug}.localhost`);
  await expectOk(client.signIn(identifier, password));
  const key = new Authenticator(`${slug}.localhost`);
  const options = (await expectOk(post(client, 'factors/passkey/options', { password }))).body as never;
  await expectOk(post(client, 'factors/passkey', { name: 'Klucz', credential: key.register(options) }));
  return { client, key };
}

async function expectOk<T extends { status: number; body: unknown }>(asked: Promise<T>): Promise<T> {
  const reply = await asked;
  if (reply.status !== 200) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply;
}
