import { parse, YAMLParseError } from 'yaml';
import pg from 'pg';
import { z } from 'zod';
import { COOPERATIVE_CHANGED } from './cooperative-directory.js';
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
 * Creates the cooperative of a set-up file with its domains and settings. An existing one is left as it is: from its
 * creation on its admin owns the settings.
 *
 * @throws when a domain belongs to another cooperative already; then nothing is written
 */
export async function createCooperative(operatorDatabaseUrl: string, setUp: SetUp): Promise<'CREATED' | 'EXISTS'> {
  const { slug, domains, ...settings } = setUp;
  const client = new pg.Client({ connectionString: operatorDatabaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>(
      'insert into cooperative (slug) values ($1) on conflict (slug) do nothing returning id', [slug]);
    const created = rows[0];
    if (!created) return 'EXISTS';
    await client.query(`select set_config('domownik.cooperative_id', $1, true)`, [created.id]);
    await client.query('insert into cooperative_domain (host, cooperative_id) select unnest($1::text[]), $2', [domains, created.id]);
    await client.query('insert into cooperative_settings (cooperative_id, settings) values ($1, $2)', [created.id, settings]);
    await client.query('select pg_notify($1, $2)', [COOPERATIVE_CHANGED, slug]);
    await client.query('commit');
    return 'CREATED';
  } finally {
    await client.end();
  }
}
