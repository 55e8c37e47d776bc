import { randomUUID } from 'node:crypto';
import { parse, YAMLParseError } from 'yaml';
import pg, { type QueryResultRow } from 'pg';
import { z } from 'zod';
import { COOPERATIVE_CHANGED } from './cooperative-directory.js';
import type { Ask } from './platform-database.js';
import { setUpSchema, type SetUp } from './settings.js';

/** A set-up file that can't be used; the message names every field and its reason. */
export class SetUpError extends Error {}

/**
 * Reads a cooperative's set-up file (YAML).
 *
 * @param passwordFloor the least password length that the platform's operator allows a policy to have
 * @throws SetUpError naming each field that is wrong and why
 */
export function readSetUp(yaml: string, passwordFloor: number): SetUp {
  let document: unknown;
  try {
    document = parse(yaml);
  } catch (error) {
    if (error instanceof YAMLParseError) throw new SetUpError(`not a YAML document: ${error.message}`);
    throw error;
  }
  const read = setUpSchema.safeParse(document);
  if (!read.success) throw new SetUpError(z.prettifyError(read.error));
  const { minLength } = read.data.passwordPolicy;
  if (minLength < passwordFloor) {
    throw new SetUpError(`${minLength} is below the platform's floor of ${passwordFloor}\n  → at passwordPolicy.minLength`);
  }
  return read.data;
}

/**
 * Writes a new cooperative with its domains and settings, in the operator's transaction, which from then on stands within it.
 *
 * @returns false where the slug is taken; then nothing is written
 * @throws a unique violation (23505) when a domain belongs to another cooperative already
 */
export async function insertCooperative(ask: Ask, { slug, domains, ...settings }: SetUp, id: string): Promise<boolean> {
  const [created] = await ask('insert into cooperative (id, slug) values ($1, $2) on conflict do nothing returning id', [id, slug]);
  if (!created) return false;
  await ask(`select set_config('domownik.cooperative_id', $1, true)`, [id]);
  await ask('insert into cooperative_domain (host, cooperative_id) select unnest($1::text[]), $2', [domains, id]);
  await ask('insert into cooperative_settings (cooperative_id, settings) values ($1, $2)', [id, settings]);
  await ask('select pg_notify($1, $2)', [COOPERATIVE_CHANGED, slug]);
  return true;
}

/**
 * Creates the cooperative of a set-up file with its domains and settings. An existing one is left as it is: from its
 * creation on its admin owns the settings.
 *
 * @throws when a domain belongs to another cooperative already; then nothing is written
 */
export async function createCooperative(operatorDatabaseUrl: string, setUp: SetUp, id: string = randomUUID()): Promise<'CREATED' | 'EXISTS'> {
  const client = new pg.Client({ connectionString: operatorDatabaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const ask: Ask = async <Row extends QueryResultRow>(sql: string, values?: unknown[]) => (await client.query<Row>(sql, values)).rows;
    const created = await insertCooperative(ask, setUp, id);
    await client.query('commit');
    return created ? 'CREATED' : 'EXISTS';
  } finally {
    await client.end();
  }
}
