import { Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access';
import { record } from '#libs/audit';
import type { ScopedTransaction } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import { mailboxOf } from '#libs/people';
import { newToken, tokenHash } from '#libs/secrets';
import { changedWords, confirmationWords } from './contact.mails.js';
import type { PlannedChange } from './plan-changes.js';
import { CLOSE, CONFIRM, HIDE, INSERT, NEW_LINK, SHOW, VOID_LINK } from './statements.js';

/** Who changes contact data, and from where. */
export interface Changer {
  personId: string;
  address: string;
}

interface Closed {
  id: string;
  office_value: string | null;
  new_value: string | null;
}

/** The steps by which contact data change, each in the caller's transaction, whose scope is the person's. */
@Injectable()
export class ContactWriter {
  constructor(private readonly outbox: Outbox) {}

  /** Shows a value at once, queued for the office; what the office has is remembered from the first change on. */
  async apply(tx: ScopedTransaction, { kind, from, to }: PlannedChange, by: Changer): Promise<void> {
    if (kind === 'EMAIL') {
      await this.cancelPending(tx, 'REPLACED');
      await this.warn(tx, by);
    }
    const [before] = await tx.rows<Closed>(CLOSE, [kind, 'CHANGED', 'REPLACED']);
    await tx.rows(INSERT, [kind, from, before ? before.office_value : from, to, 'CHANGED']);
    await (to === null ? tx.rows(HIDE, [kind]) : tx.rows(SHOW, [kind, to]));
    await record(tx, { action: 'CONTACT_CHANGED', ...by, details: { kind } });
  }

  /** Lets a new e-mail address wait for its link. */
  async ask(tx: ScopedTransaction, { from, to }: PlannedChange, by: Changer): Promise<void> {
    await this.cancelPending(tx, 'REPLACED');
    const [{ id } = { id: '' }] = await tx.rows<{ id: string }>(INSERT, ['EMAIL', from, null, to, 'PENDING_CONFIRMATION']);
    await this.sendLink(tx, id, to!, by);
  }

  /** Sends a link; an earlier one is void from now on. */
  async sendLink(tx: ScopedTransaction, changeId: string, to: string, by: Changer): Promise<void> {
    const token = newToken();
    await tx.rows(VOID_LINK, [changeId]);
    await tx.rows(NEW_LINK, [tokenHash(token), changeId]);
    const { language } = await mailboxOf(tx);
    const { subject, paragraphs, label } = confirmationWords(language, to);
    // In the fragment: no server, proxy or log between ever sees it.
    const action = { label, path: `/potwierdz-email#${token}` };
    await this.outbox.queue(tx, { to, personId: by.personId, topic: 'CONTACT', language, subject, paragraphs, action });
    await record(tx, { action: 'EMAIL_CHANGE_ASKED', ...by });
  }

  /** Puts a confirmed address in force. @returns false where it no longer waits */
  async confirm(tx: ScopedTransaction, changeId: string, present: string | null, by: Changer): Promise<boolean> {
    const [before] = await tx.rows<Closed>(CLOSE, ['EMAIL', 'CHANGED', 'REPLACED']);
    const office = before ? before.office_value : present;
    const [confirmed] = await tx.rows<{ new_value: string }>(CONFIRM, [changeId, present, office]);
    if (!confirmed) return false;
    await this.warn(tx, by);
    await tx.rows(SHOW, ['EMAIL', confirmed.new_value]);
    await record(tx, { action: 'EMAIL_CONFIRMED', ...by });
    return true;
  }

  /** Gives up an address that waits for its link. @returns false where none does */
  async cancelPending(tx: ScopedTransaction, state: 'CANCELLED' | 'REPLACED'): Promise<boolean> {
    const [pending] = await tx.rows<Closed>(CLOSE, ['EMAIL', 'PENDING_CONFIRMATION', state]);
    if (pending) await tx.rows(VOID_LINK, [pending.id]);
    return pending !== undefined;
  }

  /** Tells the present address that it is about to be one no more. */
  private async warn(tx: ScopedTransaction, { personId }: Changer): Promise<void> {
    const { address, language } = await mailboxOf(tx);
    if (address) await this.outbox.queue(tx, { to: address, personId, topic: 'SECURITY', language, ...changedWords(language) });
  }
}

/** The changer that a viewer is. */
export const changerOf = (viewer: Viewer, address: string): Changer => ({ personId: viewer.personId, address });
