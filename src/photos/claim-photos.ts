import type { ScopedTransaction } from '#libs/cooperative';
import { CLAIM } from './statements.js';

/**
 * Takes uploaded photos into a report, in the transaction that writes it: each photo serves one report only.
 *
 * @returns false when one of them is not the person's own, or not there, or used already; then the report must not stand
 */
export async function claimPhotos(transaction: ScopedTransaction, personId: string, ids: string[]): Promise<boolean> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return true;
  return (await transaction.rows(CLAIM, [personId, [...wanted]])).length === wanted.size;
}
