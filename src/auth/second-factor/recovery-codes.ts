import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase, type ScopedTransaction } from '#libs/cooperative';
import { newRecoveryCodes } from '#libs/secrets';
import { PasswordHasher } from '../password-hasher.js';
import { DROP_RECOVERY, KEEP_RECOVERY, LOCK_LOGIN, RECOVERY_HASHES, USE_RECOVERY } from '../statements/factor-changes.js';
import { CODES_LEFT } from '../statements/factors.js';

/** Fresh codes, as they are shown once, and as they are kept. */
export interface FreshCodes {
  codes: string[];
  hashes: string[];
}

/** The codes for whoever has lost the second factor: made with the first one, shown once, used once each. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Codes that nobody has yet; hashing takes its time, so it is done before the transaction that keeps them. */
  async make(): Promise<FreshCodes> {
    const codes = newRecoveryCodes();
    return { codes, hashes: await this.hasher.hashRecoveryCodes(codes) };
  }

  /** Keeps codes in the place of all before. */
  async replace(transaction: ScopedTransaction, { loginId }: Viewer, { hashes }: FreshCodes): Promise<void> {
    await transaction.rows(DROP_RECOVERY);
    await transaction.rows(KEEP_RECOVERY, [loginId, hashes]);
  }

  /** Keeps codes for a login that has none. @returns what its owner is to be shown; null where there are codes already */
  async keepFirst(transaction: ScopedTransaction, viewer: Viewer, fresh: FreshCodes): Promise<string[] | null> {
    await transaction.rows(LOCK_LOGIN);
    const [left] = await transaction.rows<{ count: number }>(CODES_LEFT);
    if (left!.count > 0) return null;
    await this.replace(transaction, viewer, fresh);
    return fresh.codes;
  }

  /** The stored hash that a typed code is of, or null. */
  async find(viewer: Viewer, typed: string): Promise<string | null> {
    const [stored] = await this.database.read<[{ hash: string }[]]>(scopeOf(viewer), [RECOVERY_HASHES]);
    return this.hasher.findRecoveryCode(typed, stored.map(({ hash }) => hash));
  }

  /** Uses a code up. @returns how many are left; null where it was used already */
  async use(transaction: ScopedTransaction, hash: string): Promise<number | null> {
    const [used] = await transaction.rows(USE_RECOVERY, [hash]);
    if (!used) return null;
    const [left] = await transaction.rows<{ count: number }>(CODES_LEFT);
    return left!.count;
  }
}
