import { Injectable } from '@nestjs/common';
import type { ScopedTransaction } from '#libs/cooperative';
import { PasswordHasher } from './password-hasher.js';
import { newIdentifier, startPassword } from './start-password.js';
import { START_PASSWORD_DAYS, writeLogin, type LoginToWrite, type WrittenLogin } from './write-login.js';

/** To whom a login is issued, by whom, and what was shown. */
export type LoginIssue = Pick<LoginToWrite, 'personId' | 'staffId' | 'document' | 'address' | 'batchId'>;

/** A start password on its way: in clear to whoever hands it over, and as it is kept. */
export interface FreshPassword {
  password: string;
  hash: string;
}

/** The office's way to issue logins and new start passwords, for the desk, the worker and the command line. */
@Injectable()
export class LoginIssuing {
  constructor(private readonly hasher: PasswordHasher) {}

  /** Makes up a start password. Apart from the issue, because hashing is dear and no transaction should wait for it. */
  async freshPassword(): Promise<FreshPassword> {
    const password = startPassword();
    return { password, hash: await this.hasher.hash(password) };
  }

  /** Issues it in the caller's transaction. Whoever had a login is told by e-mail that its password is another one now. */
  issue(transaction: ScopedTransaction, { hash }: FreshPassword, issue: LoginIssue): Promise<WrittenLogin> {
    return writeLogin((statement, values) => transaction.rows(statement, values), {
      ...issue, passwordHash: hash, newIdentifier, expiresInDays: START_PASSWORD_DAYS });
  }
}
