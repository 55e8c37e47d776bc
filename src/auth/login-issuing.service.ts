import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import type { Cooperative, Language, ScopedTransaction, Statement } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import { loginReissuedMail } from './login-issuing.mails.js';
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

const MAILBOX: Statement = {
  name: 'mailbox-of-issue',
  text: `select c.value as address, p.language from contact c
    left join person_preference p on p.cooperative_id = $1 and p.person_id = c.person_id
    where c.cooperative_id = $1 and $2::uuid is null and c.person_id = $3 and c.kind = 'EMAIL'`,
};

/** The office's way to issue logins and new start passwords, for the desk, the worker and the command line. */
@Injectable()
export class LoginIssuing {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly outbox: Outbox,
  ) {}

  /** Makes up a start password. Apart from the issue, because hashing is dear and no transaction should wait for it. */
  async freshPassword(): Promise<FreshPassword> {
    const password = startPassword();
    return { password, hash: await this.hasher.hash(password) };
  }

  /** Issues it in the caller's transaction. Whoever had a login is told by e-mail that its password is another one now. */
  async issue(transaction: ScopedTransaction, { settings }: Pick<Cooperative, 'settings'>, { hash }: FreshPassword, issue: LoginIssue): Promise<WrittenLogin> {
    const written = await writeLogin((statement, values) => transaction.rows(statement, values), {
      ...issue, passwordHash: hash, newIdentifier, expiresInDays: START_PASSWORD_DAYS });
    if (written.reissued) await this.tell(transaction, issue.personId, settings.languages[0]!);
    return written;
  }

  private async tell(transaction: ScopedTransaction, personId: string, usual: Language): Promise<void> {
    const [mailbox] = await transaction.rows<{ address: string; language: Language | null }>(MAILBOX, [personId]);
    const to = mailbox?.address.trim() ?? '';
    if (isEmail(to)) await this.outbox.queue(transaction, loginReissuedMail(to, personId, mailbox?.language ?? usual));
  }
}
