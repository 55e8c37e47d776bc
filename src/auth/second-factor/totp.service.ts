import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Environment, Peppers } from '#config/environment';
import { scopeOf, type Viewer } from '#libs/access';
import { ENVIRONMENT, ScopedDatabase, type ScopedTransaction, type Statement } from '#libs/cooperative';
import { needsReseal, newTotpSecret, seal, totpUri, unseal, verifyTotp, type Place } from '#libs/secrets';
import { CONFIRMED_TOTP, RESEAL, STARTED_TOTP, START_TOTP, USE_STEP, type TotpRow } from '../statements/factor-changes.js';

const placeOf = (id: string): Place => ({ purpose: 'one-time codes', row: id });

/** A code that was right when it was looked at; `use` makes it good exactly once. */
export interface RightCode {
  factor: TotpRow;
  step: number;
}

/** What an authenticator application is to be told. */
export interface TotpSecret {
  /** Base32, for typing. */
  secret: string;
  /** For the QR code. */
  uri: string;
}

/** The secret of one-time codes: sealed in the database, and used up step by step. */
@Injectable()
export class TotpService {
  private readonly peppers: Peppers;

  constructor(
    private readonly database: ScopedDatabase,
    @Inject(ENVIRONMENT) environment: Environment,
  ) {
    this.peppers = environment.peppers;
  }

  /** Begins with an application. @returns null where there is a confirmed one already */
  async start({ cooperative, loginId, personId }: Viewer, name: string, identifier: string): Promise<TotpSecret | null> {
    const [id, secret] = [randomUUID(), newTotpSecret()];
    const box = seal(secret, this.peppers, placeOf(id));
    const [started] = await this.database.transaction({ cooperativeId: cooperative.id, personId }, (tx) =>
      tx.rows(START_TOTP, [id, loginId, name, box]));
    return started ? { secret, uri: totpUri(secret, { issuer: cooperative.settings.shortName, account: identifier }) } : null;
  }

  /** Looks at a code of the application that is in use, or of the one that was begun with. */
  async look(viewer: Viewer, code: string, of: 'IN_USE' | 'BEGUN'): Promise<RightCode | null> {
    const statement: Statement = of === 'IN_USE' ? CONFIRMED_TOTP : STARTED_TOTP;
    const [[factor]] = await this.database.read<[TotpRow[]]>(scopeOf(viewer), [statement]);
    if (!factor) return null;
    const step = verifyTotp(unseal(factor.secret, this.peppers, placeOf(factor.id)), code, factor.last_step, new Date());
    return step === null ? null : { factor, step };
  }

  /** Uses a code up; false where another call was faster. */
  async use(transaction: ScopedTransaction, { factor, step }: RightCode): Promise<boolean> {
    const [used] = await transaction.rows(USE_STEP, [factor.id, step]);
    if (!used) return false;
    if (needsReseal(factor.secret, this.peppers)) {
      const secret = unseal(factor.secret, this.peppers, placeOf(factor.id));
      await transaction.rows(RESEAL, [factor.id, seal(secret, this.peppers, placeOf(factor.id))]);
    }
    return true;
  }
}
