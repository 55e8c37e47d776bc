import { Injectable } from '@nestjs/common';
import type { StaffViewer } from '#libs/access';
import { record } from '#libs/audit';
import type { ScopedTransaction } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import type { Problem } from '#libs/graphql';
import { issueWithin, PasswordHasher, startPassword } from '../../auth/index.js';
import { NEEDED_CHECKS } from '../application-moves.js';
import type { ApplicationActInput } from '../inputs/desk.input.js';
import { activatedMail } from '../mails/decision-mails.js';
import {
  CHANGE_EMAIL, CLOSE_EMAIL_CHANGES, DECIDE, HAS_TITLE, KEEP_CREDENTIAL, PRESENT_EMAIL, RECORDED, SHOW_EMAIL, type RecordedRow,
} from '../statements/decision.js';
import { ReviewService, type Held } from './review.service.js';

/** Opens the account of an application whose checks are all recorded. */
@Injectable()
export class ActivationService {
  constructor(
    private readonly reviews: ReviewService,
    private readonly hasher: PasswordHasher,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Issues identifier and initial password, which go by e-mail and are shown to nobody of the office. The password's
   * hash is kept twice: as the login's start password, and apart from it as the way back.
   *
   * @returns why nothing was written: a check lacks, or the title has ended since
   */
  async activate(staff: StaffViewer, input: ApplicationActInput, address: string): Promise<Problem[]> {
    const password = startPassword();
    const hash = await this.hasher.hash(password);
    return this.reviews.act('ACTIVATE', staff, input, async (held) => {
      const { transaction, district, id, applicant } = held;
      const recorded = await transaction.rows<RecordedRow>(RECORDED, [district, id]);
      const lacking = NEEDED_CHECKS.filter((kind) => !recorded.some((check) => check.kind === kind));
      if (lacking.length) return lacking.map((kind) => ({ field: kind, code: 'NOT_CHECKED' }));
      const { person_id: personId, premises_id } = recorded.find(({ kind }) => kind === 'TITLE')!;
      if (!(await transaction.rows(HAS_TITLE, [district, personId, premises_id])).length) return [{ field: 'TITLE', code: 'NO_TITLE' }];
      const identifier = await this.open(held, personId!, hash, address);
      await transaction.rows(DECIDE, [district, id, 'ACTIVATED', personId, null]);
      await record(transaction, { action: 'APPLICATION_ACTIVATED', personId, address, details: { application: id } });
      await this.outbox.queue(transaction, activatedMail(applicant, personId!, identifier, password));
      return [];
    });
  }

  private async open({ transaction, applicant: { email } }: Held, personId: string, hash: string, address: string): Promise<string> {
    const { id, identifier } = await issueWithin(transaction, personId, hash, address);
    await transaction.rows(KEEP_CREDENTIAL, [id, personId, hash, email]);
    await keepEmail(transaction, personId, email);
    return identifier;
  }
}

/** The confirmed address becomes the one on file, where the way back leads; the accounting program learns of it as of any change. */
async function keepEmail(transaction: ScopedTransaction, personId: string, email: string): Promise<void> {
  const [present] = await transaction.rows<{ value: string }>(PRESENT_EMAIL, [personId]);
  if (present?.value.trim().toLowerCase() === email.toLowerCase()) return;
  const closed = await transaction.rows<{ state: string; office_value: string | null }>(CLOSE_EMAIL_CHANGES, [personId]);
  const inForce = closed.find(({ office_value }) => office_value !== null);
  const before = present?.value ?? null;
  await transaction.rows(CHANGE_EMAIL, [personId, before, inForce ? inForce.office_value : before, email]);
  await transaction.rows(SHOW_EMAIL, [personId, email]);
}
