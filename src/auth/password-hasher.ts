import { availableParallelism } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';
import type { Environment } from '#config/environment';
import { ENVIRONMENT } from '#libs/cooperative';
import { normalisePassword } from './password-policy.js';

// OWASP's parameters for argon2id; the library's default algorithm is argon2id.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The one way to hash a password: argon2id with the platform's pepper. */
export const hashPassword = (password: string, pepper: string): Promise<string> =>
  hash(normalisePassword(password), options(pepper));

const options = (pepper: string): Options => ({ ...COST, secret: Buffer.from(pepper) });

/** Checks passwords, a few at a time: a hash is meant to be dear, and a flood of them must not starve everything else. */
@Injectable()
export class PasswordHasher {
  private readonly decoy: Promise<string>;
  private readonly waiting: (() => void)[] = [];
  private free = Math.max(1, availableParallelism() - 1);

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {
    this.decoy = this.hash('nobody has this password');
  }

  hash(password: string): Promise<string> {
    return this.inTurn(() => hashPassword(password, this.environment.passwordPepper));
  }

  /** False for a wrong password; takes as long when there is no such login, whose hash is null. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    const against = stored ?? (await this.decoy);
    const right = await this.inTurn(() => verify(against, normalisePassword(password), options(this.environment.passwordPepper)));
    return right && stored !== null;
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
