import { Injectable } from '@nestjs/common';
import { ScopedDatabase, type Cooperative, type ScopedTransaction } from '#libs/cooperative';
import { tokenHash } from '#libs/secrets';
import { BROWSER_KNOWN, KNOW_BROWSER } from './statements/admission.js';

/** Makes a browser known to a login of the transaction's person; twice is once. @param token the known-device cookie's value */
export async function knowBrowser(transaction: ScopedTransaction, loginId: string, token: string): Promise<void> {
  await transaction.rows(KNOW_BROWSER, [tokenHash(token), loginId]);
}

/** Browsers in which logins succeeded: one has one token, whoever of a household signs in there. */
@Injectable()
export class KnownBrowsers {
  constructor(private readonly database: ScopedDatabase) {}

  /**
   * A browser's token, where any login of the cooperative once succeeded with it; null for none, and for one that we never gave.
   * Asked in nobody's name, as a person's own transaction sees only the person's devices.
   */
  async tokenOf(cooperative: Cooperative, deviceToken: string | undefined): Promise<string | null> {
    const hash = tokenHash(deviceToken);
    if (!hash) return null;
    const scope = { cooperativeId: cooperative.id, personId: null };
    const [[row]] = await this.database.read<[{ known: boolean }[]]>(scope, [BROWSER_KNOWN], [hash]);
    return row!.known ? deviceToken! : null;
  }
}
