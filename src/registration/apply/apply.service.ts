import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Visit } from '#libs/access';
import { record } from '#libs/audit';
import { Clock, ScopedDatabase, termsInForce, type Language, type ScopedTransaction } from '#libs/cooperative';
import { enqueue, Outbox } from '#libs/documents';
import { type Problem, Refusal } from '#libs/graphql';
import { newToken, tokenHash } from '#libs/secrets';
import { plainWords, searchWords } from '../../districts/index.js';
import { canonicalEmail, canonicalPhone } from '../../residents/index.js';
import type { ApplyInput } from '../inputs/apply.input.js';
import { confirmationMail } from '../mails/confirmation-mail.js';
import { RegistrationLimits } from '../registration-limits.js';
import { dropAt } from '../retention.js';
import { FILED_BEFORE, INSERT, PLACE, PUT_LINK, TAKE_TURN, type PlaceRow } from '../statements/public.js';
import { DROP_APPLICATION } from '../tasks.js';
import { applicationProblems } from './application-problems.js';

const CONFIRMATION_HOURS = 24;

/** Takes a visitor's form. */
@Injectable()
export class ApplyService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly limits: RegistrationLimits,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps the form until the link that goes to its e-mail address is followed. The answer is the same whoever exists.
   *
   * @returns what is wrong with the form itself; with problems nothing is written
   * @throws Refusal NOT_FOUND where accounts are not applied for
   */
  async apply({ cooperative, address }: Visit, input: ApplyInput, language: Language): Promise<Problem[]> {
    const { settings } = cooperative;
    if (settings.onboarding !== 'APPLICATION') throw new Refusal('NOT_FOUND');
    const problems = applicationProblems(input, termsInForce(settings, this.clock.today())?.version ?? null);
    if (problems.length) return problems;
    if (!(await this.limits.reserveForm(cooperative.id, address))) return [{ field: null, code: 'TOO_MANY' }];
    const mayMail = await this.limits.reserveMail(cooperative.id, canonicalEmail(input.email)!);
    await this.database.transaction({ cooperativeId: cooperative.id, personId: null }, async (transaction) => {
      await transaction.rows(TAKE_TURN, [input.requestId]);
      const [before] = await transaction.rows<{ id: string }>(FILED_BEFORE, [input.requestId]);
      if (!before && mayMail) await this.write(transaction, input, language, address);
    });
    return [];
  }

  private async write(transaction: ScopedTransaction, input: ApplyInput, language: Language, address: string): Promise<void> {
    const id = randomUUID();
    const email = canonicalEmail(input.email)!;
    const [place] = await transaction.rows<PlaceRow>(PLACE, [searchWords(`${input.address} ${input.city}`)]);
    const [firstName, lastName, street, flat, postcode, city] =
      [input.firstName, input.lastName, input.address, input.flat, input.postcode, input.city].map((text) => text.trim().replace(/\s+/g, ' '));
    const words = plainWords([firstName, lastName, street, flat, city, email].join(' ')).join(' ');
    await transaction.rows(INSERT, [
      id, input.requestId, firstName, lastName, street, flat, postcode, city, place!.building_id, place!.district_id,
      email, input.phone.trim() ? canonicalPhone(input.phone) : null, language, input.acceptedTerms, words]);
    const token = newToken();
    await transaction.rows(PUT_LINK, [tokenHash(token), id, 'CONFIRMATION', CONFIRMATION_HOURS]);
    await this.outbox.queue(transaction, confirmationMail(email, token, language));
    await enqueue(transaction, DROP_APPLICATION, { applicationId: id, state: 'UNCONFIRMED' }, { runAt: dropAt('UNCONFIRMED') });
    await record(transaction, { action: 'APPLICATION_FILED', personId: null, address, details: { application: id } });
  }
}
