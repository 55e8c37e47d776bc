import type { ScopedTransaction } from '#libs/cooperative';
import { newIdentifier } from './start-password.js';
import { START_PASSWORD_DAYS, writeLogin, type WrittenLogin } from './write-login.js';

/**
 * Issues a login in the transaction of the act that it belongs to, under the desk's role.
 *
 * @param passwordHash of a generated start password
 * @param address the clerk's IP address
 */
export const issueWithin = (transaction: ScopedTransaction, personId: string, passwordHash: string, address: string): Promise<WrittenLogin> =>
  writeLogin((statement, values) => transaction.rows(statement, values), {
    personId, passwordHash, newIdentifier, expiresInDays: START_PASSWORD_DAYS, staffId: null, document: null, address, batchId: null });
