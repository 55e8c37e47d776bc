import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, CurrentVisit, scopeOf, type Viewer, type Visit } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import type { ContactKind } from '#libs/people';
import { ContactService } from './contact/contact.service.js';
import { ContactInput } from './inputs/contact.input.js';
import { ContactData, ContactOutcome, type ContactChangeState, type PendingEmail } from './models/contact.model.js';
import { CHANGES, CONTACTS, type ChangeRow, type ContactRow } from './statements/contact.js';

/** Contact data. */
@Resolver()
export class ContactResolver {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly contacts: ContactService,
  ) {}

  @Allow('contact.read')
  @Query(() => ContactData, { description: 'how the viewer can be reached, and what they changed' })
  async contact(@CurrentViewer() viewer: Viewer): Promise<ContactData> {
    const [entries, changes] = await this.database.read<[ContactRow[], ChangeRow[]]>(scopeOf(viewer), [CONTACTS, CHANGES]);
    return {
      entries: entries.map((row) => ({
        kind: row.kind as ContactKind, value: row.value,
        changedAt: row.changed_at, officeValue: row.office_value, exportedAt: row.exported_at,
      })),
      pending: pendingOf(changes),
      history: changes.map((row) => ({
        id: row.id, kind: row.kind as ContactKind, oldValue: row.old_value, newValue: row.new_value,
        state: row.state as ContactChangeState, at: row.at, exportedAt: row.exported_at,
      })),
    };
  }

  @Allow('contact.write')
  @Mutation(() => ContactOutcome, { description: 'changes the contact data; a new e-mail address waits for the link that is sent to it' })
  async changeContact(
    @CurrentVisit() visit: Visit,
    @Args('input', { description: 'the contact data as they are to be' }) { phone, mobile, email, fax }: ContactInput,
  ): Promise<ContactOutcome> {
    const values = { PHONE: phone, MOBILE: mobile, EMAIL: email, FAX: fax };
    return { problems: await this.contacts.change(visit.viewer!, values, visit.address) };
  }

  @Allow('contact.write')
  @Mutation(() => ContactOutcome, { description: 'sends the link for the waiting e-mail address anew; the one before is void' })
  async sendEmailLinkAgain(@CurrentVisit() visit: Visit): Promise<ContactOutcome> {
    return { problems: await this.contacts.sendAgain(visit.viewer!, visit.address) };
  }

  @Allow('contact.write')
  @Mutation(() => ContactOutcome, { description: 'gives the waiting e-mail address up' })
  async cancelEmailChange(@CurrentVisit() visit: Visit): Promise<ContactOutcome> {
    await this.contacts.cancel(visit.viewer!, visit.address);
    return { problems: [] };
  }
}

function pendingOf(changes: ChangeRow[]): PendingEmail | null {
  const found = changes.find(({ state }) => state === 'PENDING_CONFIRMATION');
  return found?.new_value ? { value: found.new_value, sentAt: found.sent_at ?? found.at, expired: found.expired ?? true } : null;
}
