import { availableParallelism } from 'node:os';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Environment, Peppers } from '#config/environment';
import { ENVIRONMENT } from '#libs/cooperative';
import { findRecoveryCode, hashPassword, hashRecoveryCodes, knowsPepper, needsRehash, verifyPassword } from '#libs/secrets';

/** Checks passwords, a few at a time: a hash is meant to be dear, and a flood of them must not starve everything else. */
@Injectable()
export class PasswordHasher {
  private readonly logger = new Logger(PasswordHasher.name);
  private readonly peppers: Peppers;
  private readonly decoy: Promise<string>;
  private readonly waiting: (() => void)[] = [];
  private free = Math.max(1, availableParallelism() - 1);

  constructor(@Inject(ENVIRONMENT) environment: Environment) {
    this.peppers = environment.peppers;
    this.decoy = this.hash('nobody has this password');
  }

  hash(password: string): Promise<string> {
    return this.inTurn(() => hashPassword(password, this.peppers));
  }

  /** False for a wrong password; takes as long when there is no such login, whose hash is null, or its pepper is gone. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    const usable = stored !== null && knowsPepper(stored, this.peppers);
    if (stored !== null && !usable) this.logger.warn('a password was hashed with a pepper that PASSWORD_PEPPERS_OLD no longer names');
    const against = usable ? stored : await this.decoy;
    const right = await this.inTurn(() => verifyPassword(password, against, this.peppers));
    return right && usable;
  }

  /** The right password's hash as it is made today, where the stored one has an older pepper or cost; else null. */
  async renewed(password: string, stored: string): Promise<string | null> {
    return needsRehash(stored, this.peppers) ? this.hash(password) : null;
  }

  /** Hashes of one set of recovery codes. */
  hashRecoveryCodes(codes: string[]): Promise<string[]> {
    return this.inTurn(() => hashRecoveryCodes(codes, this.peppers));
  }

  /** Which of the stored hashes a typed recovery code is of, or null; one hash, however many there are. */
  findRecoveryCode(typed: string, stored: string[]): Promise<string | null> {
    return this.inTurn(() => findRecoveryCode(typed, stored, this.peppers));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.free === 0) await new Promise<void>((go) => this.waiting.push(go));
    else this.free -= 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
