import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { scopeOf, type Viewer } from '#libs/access';
import { record } from '#libs/audit';
import { RateLimits, ScopedDatabase, reserveTry, type ScopedTransaction } from '#libs/cooperative';
import { Refusal, type Problem } from '#libs/graphql';
import { CONTACTS, type ContactRow } from '../statements/contact.js';
import type { Kind } from './contact-value.js';
import { ContactWriter, changerOf } from './contact-writer.js';
import { planChanges, type ContactValues, type PlannedChange } from './plan-changes.js';
import { LOCK, PENDING } from './statements.js';

const HOUR = 3600;
const TOO_MANY: Problem = { field: 'email', code: 'TOO_MANY' };

/** A new address, and not none, must first be confirmed. */
const waits = ({ kind, to }: PlannedChange): boolean => kind === 'EMAIL' && to !== null;

/** The resident's own changes of contact data. */
@Injectable()
export class ContactService {
  private readonly links: RateLimiterPostgres;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly writer: ContactWriter,
    limits: RateLimits,
  ) {
    this.links = limits.limiter({ name: 'email-link', tries: 5, seconds: HOUR, blockSeconds: HOUR });
  }

  /** Saves the form. @returns the problems; with any of them nothing is written */
  async change(viewer: Viewer, values: ContactValues, address: string): Promise<Problem[]> {
    const [rows] = await this.database.read<[ContactRow[]]>(scopeOf(viewer), [CONTACTS]);
    const { changes, problems } = planChanges(valuesOf(rows), values);
    if (problems.length) return problems;
    if (changes.some(waits) && !(await this.mayMail(viewer))) return [TOO_MANY];
    return this.locked(viewer, async (tx) => {
      // Once more, now that nobody else can change them.
      const { changes } = planChanges(valuesOf(await tx.rows<ContactRow>(CONTACTS)), values);
      for (const change of changes) await this.write(tx, change, viewer, address);
      return [];
    });
  }

  /** Sends the link for the waiting address anew. @throws Refusal where none waits */
  async sendAgain(viewer: Viewer, address: string): Promise<Problem[]> {
    if (!(await this.mayMail(viewer))) return [TOO_MANY];
    return this.locked(viewer, async (tx) => {
      const [pending] = await tx.rows<{ id: string; new_value: string }>(PENDING);
      if (!pending) throw new Refusal('NOT_FOUND');
      await this.writer.sendLink(tx, pending.id, pending.new_value, changerOf(viewer, address));
      return [];
    });
  }

  /** Keeps the present address. @throws Refusal where no other waits */
  async cancel(viewer: Viewer, address: string): Promise<void> {
    await this.locked(viewer, async (tx) => {
      if (!(await this.writer.cancelPending(tx, 'CANCELLED'))) throw new Refusal('NOT_FOUND');
      await record(tx, { action: 'EMAIL_CHANGE_CANCELLED', ...changerOf(viewer, address) });
    });
  }

  private async write(tx: ScopedTransaction, change: PlannedChange, viewer: Viewer, address: string): Promise<void> {
    const by = changerOf(viewer, address);
    if (!waits(change)) return this.writer.apply(tx, change, by);
    const [pending] = await tx.rows<{ new_value: string }>(PENDING);
    // A second press of the button: the link is on its way already.
    if (pending?.new_value !== change.to) await this.writer.ask(tx, change, by);
  }

  private mayMail = (viewer: Viewer): Promise<boolean> => reserveTry(this.links, viewer.personId);

  private locked<T>(viewer: Viewer, work: (tx: ScopedTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction(scopeOf(viewer), async (tx) => {
      await tx.rows(LOCK);
      return work(tx);
    });
  }
}

const valuesOf = (rows: ContactRow[]): Map<Kind, string> =>
  new Map(rows.flatMap(({ kind, value }) => (value === null ? [] : [[kind, value]])));
