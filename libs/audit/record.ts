import type { ScopedTransaction } from '#libs/cooperative';
import type { AuditAction } from './actions.js';
import { AuditEvent } from './audit-event.entity.js';

/**
 * Writes what was done into the trail, in the transaction that did it: neither can stand without the other.
 *
 * @param event `personId` and `address` are null where a command of the house acted
 */
export function record(
  transaction: ScopedTransaction,
  event: { action: AuditAction; personId: string | null; address: string | null; details?: AuditEvent['details'] },
): Promise<void> {
  return transaction.repository(AuditEvent).insert({ details: {}, ...event });
}
