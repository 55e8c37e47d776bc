import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { RowCounts } from '../outcome.js';
import type { PackageInHand } from './package-in-hand.js';

/** To be raised whenever the same package would come out otherwise: then it is read again. */
const ENGINE = 1;

/** What the rows of a package come to depends on this as well. */
const CIRCUMSTANCES = `
  select jsonb_build_array(settings->'dueDay', settings->'meterReporting',
    (select count(*) from account_holder where cooperative_id = current_cooperative() and granted_by_office),
    (select jsonb_build_array(count(*), max(at)) from contact_change where cooperative_id = current_cooperative()))::text as text
  from cooperative_settings where cooperative_id = current_cooperative()`;

const LAST = `
  select digest, summary->'files' as files from feed_batch
  where cooperative_id = current_cooperative() and state in ('APPLIED', 'UNCHANGED') order by ended_at desc nulls last limit 1`;

/** By what a package is known again: the bytes of its files, its manifest but for moment and program, the circumstances. */
export async function digestOf(client: Client, inHand: PackageInHand): Promise<Buffer> {
  const { rows } = await client.query<{ text: string }>(CIRCUMSTANCES);
  const { asOf: _, source: __, ...manifest } = inHand.manifest;
  const files = inHand.files.map((name) => [name, inHand.digestOf(`${name}.csv`)]);
  return createHash('sha256').update(JSON.stringify([ENGINE, manifest, rows[0]?.text, files])).digest();
}

/**
 * The counts of a package that is the last one once more, byte for byte, with nothing changed since on which it depends:
 * all that it says is shown already. Null for any other.
 */
export async function sameAsLast(client: Client, inHand: PackageInHand): Promise<Record<string, RowCounts> | null> {
  const { rows } = await client.query<{ digest: Buffer | null; files: Record<string, RowCounts> | null }>(LAST);
  const [last] = rows;
  if (!last?.digest || !last.files) return null;
  for (const name of inHand.files) await inHand.readThrough(`${name}.csv`);
  if (!last.digest.equals(await digestOf(client, inHand))) return null;
  return Object.fromEntries(Object.entries(last.files).map(([file, { inserted, updated, unchanged }]) =>
    [file, { inserted: 0, updated: 0, deleted: 0, unchanged: inserted + updated + unchanged }]));
}
