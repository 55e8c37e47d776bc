import { createHash } from 'node:crypto';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import yazl from 'yazl';
import type { Client } from '../support/index.js';
import { withFolder, writePackage, type Tables } from './feed-package.js';

/** What a program is answered. */
export interface Told<Body> {
  status: number;
  headers: Record<string, unknown>;
  body: Body;
}

interface Asked {
  method?: 'GET' | 'POST' | 'PUT';
  body?: Buffer | Readable | object;
  headers?: Record<string, string>;
  host?: string;
}

/** A program at a cooperative's host: it has a token, and neither cookies nor a page that it comes from. */
export type Program = <Body = Record<string, unknown>>(path: string, asked?: Asked) => Promise<Told<Body>>;

export const programOf = (app: NestFastifyApplication, host: string, token: string | null): Program =>
  async <Body>(path: string, { method = 'GET', body, headers, host: other }: Asked = {}) => {
    const reply = await app.inject({
      method, url: path, headers: { host: other ?? host, ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { payload: body as object }),
    });
    const isJson = String(reply.headers['content-type']).includes('json');
    return { status: reply.statusCode, headers: reply.headers, body: (isJson ? JSON.parse(reply.payload) : reply.payload) as Body };
  };

const MAKE = `mutation ($input: MakeTokenInput!) { makeToken(input: $input) { problems { field code } token } }`;
export const EVERY_SCOPE = ['feed:write', 'feed:read', 'changes:read', 'changes:ack'];

/** A token made at the desk. */
export async function tokenOf(admin: Client, scopes = EVERY_SCOPE): Promise<string> {
  const { data } = await admin.graphql<{ makeToken: { token: string } }>(MAKE, { input: { name: 'program', scopes, days: 30 } });
  return data!.makeToken.token;
}

export const ZIP = { 'content-type': 'application/zip' };
export const digestHeader = (bytes: Buffer): string => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

/** Tables as the bytes of a ZIP. @param compress false: stored, so that it has a size worth cutting */
export const zipOf = (slug: string, tables: Tables, head = {}, compress = true): Promise<Buffer> =>
  withFolder(async (folder) => {
    writePackage(folder, tables, { cooperative: slug, ...head });
    const zip = new yazl.ZipFile();
    for (const name of readdirSync(folder)) zip.addFile(join(folder, name), name, { compress });
    zip.end();
    const path = join(folder, 'package.zip');
    await pipeline(zip.outputStream, createWriteStream(path));
    return readFileSync(path);
  });
