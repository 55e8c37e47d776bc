import type { Grosze } from '#libs/money';
import { daysFrom, monthOf, yearOf, type Day, type Month } from '../basics/calendar.js';
import { money, type PackageWriter } from '../feed/package-writer.js';

export type ExclusionClass = 'NONE' | 'COURT' | 'INVOICE';
export type EntryKind = 'CHARGE' | 'CORRECTION' | 'PAYMENT';

export interface Posting {
  kind: EntryKind;
  period: Month;
  bookedOn: Day;
  /** Charges and corrections; null leaves it to the cooperative's due day. */
  dueOn: Day | null;
  amount: Grosze;
  document: { number: string; title: string };
  exclusion: ExclusionClass;
  description: string;
}

// A document is of one class, and a statement may bring payments of several.
const SUFFIX: Record<ExclusionClass, string> = { NONE: '', COURT: '/S', INVOICE: '/F' };
const LETTER: Record<EntryKind, string> = { CHARGE: 'O', CORRECTION: 'K', PAYMENT: 'W' };

/** Posts to one settlement account: keys that stay the same from day to day, each document written once. */
export class Account {
  private readonly documents = new Set<string>();
  private readonly counted = new Map<string, number>();

  constructor(readonly key: string, private readonly writer: PackageWriter) {}

  post({ kind, period, bookedOn, dueOn, amount, document, exclusion, description }: Posting): void {
    const documentKey = `${this.key}/${document.number}`;
    if (!this.documents.has(documentKey)) {
      this.documents.add(documentKey);
      this.writer.add('documents', {
        key: documentKey, account: this.key, ...document, issued_on: bookedOn, exclusion_class: exclusion,
      });
    }
    this.writer.addEntry({
      key: this.entryKey(kind, period), account: this.key, document: documentKey, kind, period, booked_on: bookedOn,
      due_on: dueOn, exclusion_class: exclusion, description,
    }, amount);
  }

  /** A payment, as the bank statement of its day has it. */
  receive(bookedOn: Day, amount: Grosze, description: string, exclusion: ExclusionClass = 'NONE'): void {
    const number = statementNumber(bookedOn);
    this.post({
      kind: 'PAYMENT', period: monthOf(bookedOn), bookedOn, dueOn: null, amount, exclusion, description,
      document: { number: `WB/${number}${SUFFIX[exclusion]}`, title: `Wyciąg bankowy nr ${number}` },
    });
  }

  mark(period: Month, kind: string): void {
    this.writer.add('marks', { account: this.key, period, kind });
  }

  private entryKey(kind: EntryKind, period: Month): string {
    const stem = `${this.key}/${period}/${LETTER[kind]}`;
    const ordinal = (this.counted.get(stem) ?? 0) + 1;
    this.counted.set(stem, ordinal);
    return `${stem}${ordinal}`;
  }
}

/** Statements are numbered by the day of their year: '311/2026'. */
const statementNumber = (day: Day): string => `${daysFrom(`${yearOf(day)}-01-01`, day) + 1}/${yearOf(day)}`;

/** Writes the row of an account. */
export function openAccount(writer: PackageWriter, account: {
  key: string; group: 'RENT' | 'SALES' | 'SHARES'; name: string; premises: string | null; tracksBalance: boolean;
  setOn: Day; historyFrom: Month; opening: Grosze;
}): Account {
  const { key, group, name, premises } = account;
  writer.add('accounts', {
    key, group, name, premises, tracks_balance: account.tracksBalance, balance_set_on: account.setOn,
    history_from: account.historyFrom, opening_balance: money(account.opening),
  });
  return new Account(key, writer);
}
