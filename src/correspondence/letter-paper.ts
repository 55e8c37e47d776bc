import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { type Cooperative, isUuid, ScopedDatabase } from '#libs/cooperative';
import { Pdf } from '#libs/documents';
import { Refusal } from '#libs/graphql';
import { letterFileName } from './letter-file-name.js';
import { LETTER_SOURCE } from './letter-source.js';
import { LettersService } from './letters.service.js';
import { ADDRESSEE, LETTER, LETTER_FILE, type AddresseeRow, type LetterTextRow } from './statements/letters.js';

const inWords = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'UTC' });

/** A letter as a PDF, in Polish whatever the reader's language: it is what the board wrote. */
@Injectable()
export class LetterPaper {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly letters: LettersService,
    private readonly pdf: Pdf,
  ) {}

  /**
   * Prints a letter of the viewer, or hands on the PDF that the office sent, and keeps that it was opened.
   *
   * @throws Refusal NOT_FOUND where the viewer has no such letter
   */
  async print(visit: Visit, viewer: Viewer, id: string): Promise<{ name: string; content: Uint8Array }> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[letter], [addressee], [file]] = await this.database
      .read<[LetterTextRow[], AddresseeRow[], { content: Buffer }[]]>(scopeOf(viewer), [LETTER, ADDRESSEE, LETTER_FILE], [id]);
    if (!letter || !addressee) throw new Refusal('NOT_FOUND');
    const content = file?.content ?? (await this.pdf.render(LETTER_SOURCE, paper(viewer.cooperative, letter, addressee)));
    await this.letters.open(visit, viewer, id);
    return { name: letterFileName(letter), content };
  }
}

function paper({ settings }: Cooperative, letter: LetterTextRow, addressee: AddresseeRow): object {
  const { address, phone, email } = settings.offices[0]!;
  const issued = inWords.format(new Date(`${letter.issued_on}T00:00:00Z`));
  return {
    sender: settings.name,
    contacts: [address, [phone && `tel. ${phone}`, email].filter(Boolean).join(' · ')].filter(Boolean),
    facts: [['Data pisma:', issued], ...(letter.case_number ? [['Znak sprawy:', letter.case_number]] : [])],
    addressee: addresseeLines(addressee),
    subject: letter.subject,
    paragraphs: paragraphs(letter.body),
    note: `${settings.portalName}: odpis pisma z dnia ${letter.issued_on}`,
  };
}

/** The name, then the address where letters go; without one, that of the premises. */
const addresseeLines = (row: AddresseeRow): string[] => [
  [row.first_name, row.last_name].filter(Boolean).join(' '),
  ...(row.correspondence_address ? row.correspondence_address.split(/,\s*/) : [row.street, row.town].filter((line) => line !== null)),
];

/** Paragraphs as lines: an empty line parts paragraphs, a line break stays one. */
const paragraphs = (body: string): string[][] =>
  body.replaceAll('\r', '').trim().split(/\n\s*\n/).map((paragraph) => paragraph.split('\n').map((line) => line.trim()));
