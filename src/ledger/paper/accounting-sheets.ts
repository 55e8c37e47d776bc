import type { AccountingDocuments, AccountingYear } from '../models/accounting.model.js';
import type { LedgerEntry } from '../models/statement-month.model.js';
import type { Sheet } from './sheet.js';
import { asOfNote, exclusionNote, WORDS } from './words.js';

type Column = Sheet['columns'][number];

const text = (label: string, width: number): Column => ({ label, kind: 'text', width });
const amount = (label: string): Column => ({ label, kind: 'amount', width: 16 });
const day = (label: string): Column => ({ label, kind: 'day', width: 14 });

const SUMS = [
  amount('Saldo początkowe (zł)'), amount('Obciążenia (zł)'), amount('Korekty (zł)'), amount('Wpłaty (zł)'),
  amount('Saldo końcowe (zł)'),
];
const BALANCE_RULE = 'saldo początkowe − obciążenia − korekty + wpłaty; kwota poniżej zera oznacza niedopłatę.';

/** The year's totals, one row an account. @param cooperative its full name, for the notes */
export function accountingSheet(book: AccountingYear, cooperative: string): Sheet {
  return {
    name: `Księgowość ${book.year}`,
    columns: [text('Lokal', 34), text('Rozrachunek', 28), text('Grupa', 34), ...SUMS],
    rows: book.accounts.map((account) => [
      account.address, account.name, WORDS.group[account.group],
      account.opening, account.charges, account.corrections, account.payments, account.closing,
    ]),
    notes: [
      ['Zarządca', cooperative], ['Rok', String(book.year)], ['Saldo końcowe', BALANCE_RULE],
      ...remarks(book.exclusions, book.asOf),
    ],
  };
}

/** Every entry of an account in a year, with its document; and the account's totals as the page shows them. */
export function documentSheets(book: AccountingDocuments, cooperative: string): Sheet[] {
  const notes: Sheet['notes'] = [
    ['Zarządca', cooperative], ['Rozrachunek', book.name], ...(book.address ? [['Lokal', book.address] as [string, string]] : []),
    ['Rok', String(book.year)], ['Znak kwoty', 'obciążenie i korekta zmniejszają saldo o kwotę, wpłata je zwiększa.'],
    ...remarks(book.exclusions, book.asOf),
  ];
  return [entriesSheet(book, notes), sumsSheet(book, notes)];
}

function entriesSheet(book: AccountingDocuments, notes: Sheet['notes']): Sheet {
  return {
    name: `Zapisy ${book.year}`,
    columns: [
      text('Dokument', 24), text('Numer', 22), day('Data dokumentu'), text('Zapis', 14), text('Opis', 40), day('Zaksięgowano'),
      day('Termin'), amount('Kwota (zł)'),
    ],
    rows: book.documents.flatMap(({ title, number, issuedOn, entries }) =>
      entries.map((entry: LedgerEntry) => [
        title, number, issuedOn, WORDS.entry[entry.kind], entry.description, entry.bookedOn, entry.dueOn, entry.amount,
      ])),
    notes,
  };
}

const sumsSheet = (book: AccountingDocuments, notes: Sheet['notes']): Sheet => ({
  name: `Razem ${book.year}`,
  columns: SUMS,
  rows: [[book.opening, book.charges, book.corrections, book.payments, book.closing]],
  notes,
});

function remarks(exclusions: AccountingYear['exclusions'], asOf: Date | null): Sheet['notes'] {
  const [left, fresh] = [exclusionNote(exclusions), asOfNote(asOf)];
  return [...(left ? [['Uwaga', left] as [string, string]] : []), ...(fresh ? [['Stan danych', fresh] as [string, string]] : [])];
}
