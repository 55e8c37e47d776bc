import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { Letter, LetterOpening, LetterPage, LetterSummary } from './models/letter.model.js';
import { LETTER, LETTERS, OPEN_LETTER, PAGE, type LetterRow, type LetterTextRow, type OpenedRow } from './statements/letters.js';

/** The letters of the board to the viewer. */
@Injectable()
export class LettersService {
  constructor(private readonly database: ScopedDatabase) {}

  /**
   * A page of the viewer's letters.
   *
   * @param after the last letter of the page before; one that is not the viewer's ends the list
   */
  async page(viewer: Viewer, after: string | null): Promise<LetterPage> {
    if (after !== null && !isUuid(after)) return { letters: [], next: null };
    const [rows] = await this.database.read<[LetterRow[]]>(scopeOf(viewer), [LETTERS], [after]);
    const letters = rows.slice(0, PAGE).map(summary);
    return { letters, next: rows.length > PAGE ? letters.at(-1)!.id : null };
  }

  /** One letter, or null where the viewer has none of that id: a foreign one answers exactly as a missing one. */
  async letter(viewer: Viewer, id: string): Promise<Letter | null> {
    if (!isUuid(id)) return null;
    const [[row]] = await this.database.read<[LetterTextRow[]]>(scopeOf(viewer), [LETTER], [id]);
    return row ? { ...summary(row), body: row.body } : null;
  }

  /**
   * Keeps when the viewer first opened a letter, on the screen or as a file; the first time stands.
   *
   * @throws Refusal NOT_FOUND where the viewer has no such letter; then nothing is written
   */
  async open(visit: Visit, viewer: Viewer, letterId: string): Promise<LetterOpening> {
    if (!isUuid(letterId)) throw new Refusal('NOT_FOUND');
    return this.database.transaction(scopeOf(viewer), async (transaction) => {
      const [opened] = await transaction.rows<OpenedRow>(OPEN_LETTER, [letterId]);
      if (!opened) throw new Refusal('NOT_FOUND');
      if (opened.first) {
        await record(transaction, {
          action: 'LETTER_OPENED', personId: viewer.personId, address: visit.address, details: { letter: letterId } });
      }
      return { letterId, openedAt: opened.opened_at };
    });
  }
}

const summary = (row: LetterRow): LetterSummary => ({
  id: row.id,
  issuedOn: row.issued_on,
  caseNumber: row.case_number,
  subject: row.subject,
  fileOnly: row.at_desk,
  openedAt: row.opened_at,
});
