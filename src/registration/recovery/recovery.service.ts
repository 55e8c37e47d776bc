import { Injectable } from '@nestjs/common';
import type { Visit } from '#libs/access';
import { record } from '#libs/audit';
import { ScopedDatabase } from '#libs/cooperative';
import { enqueue, Outbox } from '#libs/documents';
import { Refusal } from '#libs/graphql';
import { mailboxOf } from '#libs/people';
import { newToken, tokenHash } from '#libs/secrets';
import { knowBrowser, Login, newPasswordFaults, PasswordHasher, SessionService, type NewPassword, type NewPasswordFault } from '../../auth/index.js';
import { recoveredMail } from '../mails/recovery-mails.js';
import { RegistrationLimits } from '../registration-limits.js';
import { CREDENTIAL, FIND_RECOVERY_LINK, OWNER_MAILBOX, TAKE_RECOVERY_LINK, type CredentialRow, type RecoveryLinkRow } from '../statements/recovery.js';
import { RECOVERY_LINK } from '../tasks.js';

/** What comes of following a link: the known-device cookie, or why nothing was written. */
export type Recovered = { deviceToken: string } | 'LINK_INVALID' | 'TOO_MANY' | NewPasswordFault[];

/**
 * The way back by initial credentials (design.md, 'Sign-in and sessions'): they open nothing by themselves. Right ones
 * send a link to the e-mail address on file, and the link sets a new password. Tries are counted apart from those of
 * signing in, so that it works while the account is locked.
 */
@Injectable()
export class RecoveryService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly limits: RegistrationLimits,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Takes identifier and initial password. There is one answer, and it takes the same time: right ones, wrong ones, no
   * tries left of that identifier.
   *
   * @throws Refusal NOT_FOUND where the cooperative has another way back
   */
  async ask({ cooperative, address }: Visit, given: { identifier: string; password: string }): Promise<void> {
    if (cooperative.settings.recovery !== 'INITIAL_CREDENTIALS') throw new Refusal('NOT_FOUND');
    const identifier = given.identifier.trim().toLowerCase();
    if (!(await this.limits.reserveRecovery(cooperative.id, identifier, address))) return;
    const scope = { cooperativeId: cooperative.id, personId: null };
    const [[credential]] = await this.database.read<[CredentialRow[]]>(scope, [CREDENTIAL], [identifier]);
    const right = await this.hasher.matches(given.password.trim(), credential?.password_hash ?? null);
    const loginId = right && credential ? credential.login_id : null;
    await this.database.transaction(scope, async (transaction) => {
      await record(transaction, { action: loginId ? 'RECOVERY_ASKED' : 'RECOVERY_REFUSED', personId: credential?.person_id ?? null, address });
      await enqueue(transaction, RECOVERY_LINK, { loginId });
    });
  }

  /**
   * Sets a new password by a mail's link and ends every session. The browser becomes a known device, so that the owner
   * gets in while strangers' guesses keep the account locked. With problems nothing is written and the link still holds.
   */
  async setPassword({ cooperative, address }: Visit, token: string, password: NewPassword): Promise<Recovered> {
    if (!(await this.limits.reserveLink(cooperative.id, address))) return 'TOO_MANY';
    const hash = tokenHash(token);
    const nobody = { cooperativeId: cooperative.id, personId: null };
    const [[link]] = hash ? await this.database.read<[RecoveryLinkRow[]]>(nobody, [FIND_RECOVERY_LINK], [hash]) : [[]];
    if (!link) return 'LINK_INVALID';
    const faults = newPasswordFaults(password, cooperative, link.identifier);
    if (faults.length) return faults;
    const passwordHash = await this.hasher.hash(password.password);
    const { login_id: loginId, person_id: personId } = link;
    return this.database.transaction({ cooperativeId: cooperative.id, personId }, async (transaction) => {
      if (!(await transaction.rows(TAKE_RECOVERY_LINK, [hash])).length) return 'LINK_INVALID';
      await transaction.repository(Login).update({ id: loginId }, { passwordHash, passwordSetAt: new Date(), startPasswordExpiresAt: null });
      await this.sessions.endAll(transaction, loginId);
      const deviceToken = newToken();
      await knowBrowser(transaction, loginId, deviceToken);
      await record(transaction, { action: 'PASSWORD_RECOVERED', personId, address });
      const { language } = await mailboxOf(transaction);
      const [mailbox] = await transaction.rows<{ address: string }>(OWNER_MAILBOX, [loginId]);
      await this.outbox.queue(transaction, recoveredMail({ address: mailbox!.address, personId, language }));
      return { deviceToken };
    });
  }
}
