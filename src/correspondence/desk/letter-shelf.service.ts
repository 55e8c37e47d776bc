import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, isUuid, likeTyped } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { FIND_PERSONS, personsAsked, type FoundPerson } from '#libs/people';
import { DESK_LETTER_FILE, DESK_LETTERS, DESK_PAGE, type DeskLetterRow, type LetterFileRow } from '../statements/desk.js';
import { LetterFate, type DeskLetter, type DeskLetterPage } from './letter-desk.models.js';

/** Letters as the office sees them, and whom it may write to. */
@Injectable()
export class LetterShelf {
  constructor(private readonly database: DeskDatabase) {}

  /** A page of all letters; one that begins after a letter of nobody's is empty. */
  async page(staff: StaffViewer, search: string | null, fate: LetterFate | null, after: string | null): Promise<DeskLetterPage> {
    if (after !== null && !isUuid(after)) return { rows: [], next: null };
    const text = likeTyped(search);
    const [rows] = await this.database.read<[DeskLetterRow[]]>(deskScopeOf(staff), [DESK_LETTERS], [text, fate, after]);
    const shown = rows.slice(0, DESK_PAGE);
    return { rows: shown.map(letter), next: rows.length > DESK_PAGE ? shown.at(-1)!.id : null };
  }

  async persons(staff: StaffViewer, search: string): Promise<FoundPerson[]> {
    const asked = personsAsked(search);
    return asked ? (await this.database.read<[FoundPerson[]]>(deskScopeOf(staff), [FIND_PERSONS], asked))[0] : [];
  }

  /** The PDF of a letter that was sent from the desk. @throws Refusal NOT_FOUND */
  async file(staff: StaffViewer, id: string): Promise<LetterFileRow> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row]] = await this.database.read<[LetterFileRow[]]>(deskScopeOf(staff), [DESK_LETTER_FILE], [id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}

const letter = (row: DeskLetterRow): DeskLetter => ({
  id: row.id, issuedOn: row.issued_on, issuedAt: row.issued_at, caseNumber: row.case_number, subject: row.subject, person: row.person,
  personKey: row.person_key, atDesk: row.at_desk, openedAt: row.opened_at, withdrawnAt: row.withdrawn_at,
  fate: row.withdrawn_at ? LetterFate.WITHDRAWN : row.opened_at ? LetterFate.OPENED : LetterFate.UNOPENED,
});
