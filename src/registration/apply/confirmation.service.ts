import { Injectable } from '@nestjs/common';
import type { Visit } from '#libs/access';
import { record } from '#libs/audit';
import { Clock, ScopedDatabase } from '#libs/cooperative';
import { enqueue } from '#libs/documents';
import { tokenHash } from '#libs/secrets';
import { RegistrationLimits } from '../registration-limits.js';
import { dropAt } from '../retention.js';
import { CONFIRM, NEXT_NUMBER, TAKE_LINK } from '../statements/public.js';
import { DROP_APPLICATION, SEND_APPLICATION } from '../tasks.js';
import { applicationNumber } from './application-number.js';

/** What came of a link: the application's number, or why there is none. */
export type Confirmation = { number: string } | 'LINK_INVALID' | 'TOO_MANY';

/** Confirms the e-mail address of an application by the link that was sent to it, which sends the application to the office. */
@Injectable()
export class ConfirmationService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly limits: RegistrationLimits,
    private readonly clock: Clock,
  ) {}

  /** One answer for a link that never was, one of another cooperative, one that expired and one that was used. */
  async confirm({ cooperative, address }: Visit, token: string): Promise<Confirmation> {
    if (!(await this.limits.reserveLink(cooperative.id, address))) return 'TOO_MANY';
    const hash = tokenHash(token);
    if (!hash) return 'LINK_INVALID';
    return this.database.transaction({ cooperativeId: cooperative.id, personId: null }, async (transaction) => {
      const [link] = await transaction.rows<{ application_id: string }>(TAKE_LINK, [hash]);
      if (!link) return 'LINK_INVALID';
      const id = link.application_id;
      const year = Number(this.clock.today().slice(0, 4));
      const [counted] = await transaction.rows<{ last: number }>(NEXT_NUMBER, [year]);
      const number = applicationNumber(year, counted!.last);
      await transaction.rows(CONFIRM, [id, number]);
      await enqueue(transaction, SEND_APPLICATION, { applicationId: id });
      await enqueue(transaction, DROP_APPLICATION, { applicationId: id, state: 'SENT' }, { runAt: dropAt('SENT') });
      await record(transaction, { action: 'APPLICATION_CONFIRMED', personId: null, address, details: { application: id } });
      return { number };
    });
  }
}
