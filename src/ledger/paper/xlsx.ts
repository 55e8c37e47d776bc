import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { toGrosze } from '#libs/money';
import type { CellValue, ColumnKind, Sheet } from './sheet.js';

// The language stands in the format, so that amounts look Polish in a program of any language.
const AMOUNT_FORMAT = '[$-415]#,##0.00';
const DAY_FORMAT = 'yyyy\\-mm\\-dd';
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const NOTES_NAME = 'Informacje';

/** Tables as a workbook: amounts are numbers, days are dates; the notes have a sheet of their own at the end. */
export function toXlsx(sheets: Sheet[], title: string): Buffer {
  const book = utils.book_new();
  book.Props = { Title: title };
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  utils.book_append_sheet(book, notesSheet(sheets[0]!.notes), NOTES_NAME);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function worksheet({ columns, rows }: Sheet): WorkSheet {
  const head = columns.map(({ label }): CellObject => ({ t: 's', v: label }));
  const body = rows.map((row) => row.map((value, at) => cell(value, columns[at]!.kind)));
  const sheet = utils.aoa_to_sheet([head, ...body]);
  sheet['!cols'] = columns.map(({ width }) => ({ wch: width }));
  sheet['!autofilter'] = { ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: columns.length - 1 } }) };
  return sheet;
}

function notesSheet(notes: Sheet['notes']): WorkSheet {
  const sheet = utils.aoa_to_sheet(notes.map((note) => note.map((text): CellObject => ({ t: 's', v: text }))));
  sheet['!cols'] = [{ wch: 22 }, { wch: 90 }];
  return sheet;
}

function cell(value: CellValue, kind: ColumnKind): CellObject | null {
  if (value === null) return null;
  if (kind === 'amount') return { t: 'n', v: toGrosze(value) / 100, z: AMOUNT_FORMAT };
  // A serial number and no Date, which would be read in the server's time zone.
  if (kind === 'day') return { t: 'n', v: (Date.parse(`${value}T00:00:00Z`) - DAY_ZERO) / DAY_MS, z: DAY_FORMAT };
  return { t: 's', v: String(value) };
}
