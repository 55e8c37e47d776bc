import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deskScopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid, type ScopedTransaction } from '#libs/cooperative';
import { enqueue, pdfFault, type Upload } from '#libs/documents';
import { type Problem, Refusal } from '#libs/graphql';
import { LETTER_MAILS } from '../letter-mails-task.js';
import { HOLD_LETTER, INSERT_FILE, INSERT_LETTER, PERSON_EXISTS, SENT_BEFORE, TAKE_TURN, WAS_OPENED, WITHDRAW_LETTER } from '../statements/desk.js';
import { contentOf, matchArchive, type ArchiveProblem } from './letter-archive.js';
import type { LetterForm } from './letter-form.js';

/** What came of an archive of letters. */
export interface ArchiveReport {
  /** How many letters have found their persons. */
  matched: number;
  /** How many of them were sent: all, or none. */
  sent: number;
  problems: ArchiveProblem[];
}

type Letter = Omit<LetterForm, 'requestId'> & { personId: string };

/** What the office does with letters. */
@Injectable()
export class LetterDesk {
  constructor(private readonly database: DeskDatabase) {}

  /** Sends one letter; a request that repeats another sends none. @returns the problems; with any of them nothing is written */
  send(visit: Visit, personId: string, form: LetterForm, { content }: Upload): Promise<Problem[]> {
    const fault = pdfFault(content);
    if (fault) return Promise.resolve([{ field: 'letter', code: fault }]);
    return this.once(visit, form.requestId, async (transaction) => {
      if (!isUuid(personId) || !(await transaction.rows(PERSON_EXISTS, [personId])).length) return [{ field: 'personId', code: 'NOT_FOUND' }];
      await this.write(transaction, visit, form.requestId, 0, { ...form, personId }, content);
      await enqueue(transaction, LETTER_MAILS, {}, { key: LETTER_MAILS });
      return [];
    }, () => []);
  }

  /**
   * Sends the letters of an archive, each to the person whose key its name or the manifest bears: all of them in one
   * transaction, or none.
   *
   * @param really false to be told only what would be sent
   * @param partly true to send what has found its person where the rest has not
   */
  sendArchive(visit: Visit, form: LetterForm, upload: Upload, really: boolean, partly: boolean): Promise<ArchiveReport> {
    return this.once(visit, form.requestId, async (transaction) => {
      const { letters, problems, archive } = await matchArchive(transaction, upload, form);
      try {
        const report = { matched: letters.length, sent: 0, problems };
        if (!really || !archive || letters.length === 0 || (problems.length > 0 && !partly)) return report;
        for (const [at, letter] of letters.entries()) {
          await this.write(transaction, visit, form.requestId, at, letter, (await contentOf(archive, letter.file))!);
        }
        await enqueue(transaction, LETTER_MAILS, {}, { key: LETTER_MAILS });
        return { ...report, sent: letters.length };
      } finally {
        await archive?.close();
      }
    }, (sent) => ({ matched: sent, sent, problems: [] }));
  }

  /** Takes a letter of the desk's own back, while nobody has opened it. @throws Refusal NOT_FOUND @returns the problems */
  withdraw(visit: Visit, id: string): Promise<Problem[]> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    return this.database.transaction(deskScopeOf(visit.staff!), async (transaction) => {
      const [held] = await transaction.rows<{ at_desk: boolean; withdrawn: boolean }>(HOLD_LETTER, [id]);
      if (!held) throw new Refusal('NOT_FOUND');
      if (held.withdrawn) return [{ field: null, code: 'WITHDRAWN' }];
      if ((await transaction.rows(WAS_OPENED, [id])).length) return [{ field: null, code: 'OPENED' }];
      await transaction.rows(WITHDRAW_LETTER, [id]);
      await record(transaction, { action: 'LETTER_WITHDRAWN', personId: null, address: visit.address, details: { letter: id } });
      return [];
    });
  }

  private once<T>(
    { staff }: Visit, requestId: string, work: (transaction: ScopedTransaction) => Promise<T>, again: (sent: number) => T,
  ): Promise<T> {
    return this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      await transaction.rows(TAKE_TURN, [requestId]);
      const before = await transaction.rows(SENT_BEFORE, [requestId]);
      return before.length ? again(before.length) : work(transaction);
    });
  }

  private async write(
    transaction: ScopedTransaction, { address }: Visit, requestId: string, at: number, { personId, issuedOn, caseNumber, subject }: Letter, content: Buffer,
  ): Promise<void> {
    const id = randomUUID();
    await transaction.rows(INSERT_LETTER, [id, `biuro-${requestId}-${at}`, personId, issuedOn, caseNumber, subject, requestId]);
    await transaction.rows(INSERT_FILE, [id, content]);
    await record(transaction, { action: 'LETTER_SENT', personId: null, address, details: { letter: id } });
  }
}
