import { Injectable } from '@nestjs/common';
import type { Visit } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import { tokenHash } from '#libs/secrets';
import { RegistrationLimits } from '../registration-limits.js';
import { STATUS, type StatusRow } from '../statements/public.js';

/** What whoever has the link may know. */
export interface ApplicationStatus {
  number: string;
  state: StatusRow['state'];
  sentOn: string;
  receivedOn: string | null;
  /** The last day of the office's time; null until the signed paper came. */
  dueOn: string | null;
  decidedOn: string | null;
  /** Told only of a refusal. */
  reason: string | null;
  /** Where the paper goes; null where the address is nobody's district. */
  office: { name: string; address: string; hours: string | null } | null;
}

/** How far an application is, for whoever has the link of its mail. */
@Injectable()
export class StatusService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly limits: RegistrationLimits,
  ) {}

  /** One answer for a link that never was, another cooperative's, and one of an application that was let go. */
  async status({ cooperative, address }: Visit, token: string): Promise<ApplicationStatus | 'LINK_INVALID' | 'TOO_MANY'> {
    if (!(await this.limits.reserveLink(cooperative.id, address))) return 'TOO_MANY';
    const hash = tokenHash(token);
    if (!hash) return 'LINK_INVALID';
    const [[row]] = await this.database.read<[StatusRow[]]>({ cooperativeId: cooperative.id, personId: null }, [STATUS], [hash]);
    return row ? shown(row) : 'LINK_INVALID';
  }
}

const shown = (row: StatusRow): ApplicationStatus => ({
  number: row.number,
  state: row.state,
  sentOn: row.sent_on,
  receivedOn: row.received_on,
  dueOn: row.state === 'RECEIVED' ? row.due_on : null,
  decidedOn: row.decided_on,
  reason: row.refusal_reason,
  office: row.office_name && row.office_address ? { name: row.office_name, address: row.office_address, hours: row.office_hours } : null,
});
