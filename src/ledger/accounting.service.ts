import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import { groupBy } from './group-by.js';
import { documentRef, ledgerEntry } from './ledger-entry.js';
import type { AccountingAccount, AccountingDocument, AccountingDocuments, AccountingYear } from './models/accounting.model.js';
import type { ExclusionClass } from './models/enums.js';
import { isYear } from './month.js';
import { ACCOUNTING, type AccountingRow } from './statements/accounting.js';
import { YEAR_ENTRIES, type EntryRow } from './statements/entries.js';

/** Accounting: totals and documents, without what the cooperative leaves out; sums and lists by the same rule. */
@Injectable()
export class AccountingService {
  constructor(private readonly database: ScopedDatabase) {}

  /**
   * @param asked null for the latest year
   * @returns null where the viewer has no account that keeps a balance, or none in that year
   */
  async year(viewer: Viewer, asked: number | null): Promise<AccountingYear | null> {
    const { rows, years } = await this.totals(viewer);
    const year = asked ?? years[0];
    const accounts = rows.filter((row) => row.year === year);
    if (year === undefined || !accounts.length) return null;
    return { year, years, exclusions: exclusions(viewer), asOf: accounts[0]!.as_of, accounts: accounts.map(totals) };
  }

  /** Every document of an account in a year; null where the viewer may see none. */
  async documents(viewer: Viewer, accountId: string, year: number): Promise<AccountingDocuments | null> {
    if (!isUuid(accountId) || !isYear(year)) return null;
    const { rows } = await this.totals(viewer);
    const own = rows.filter((row) => row.account_id === accountId);
    const row = own.find((candidate) => candidate.year === year);
    if (!row) return null;
    const left = exclusions(viewer);
    const [entries] = await this.database.read<[EntryRow[]]>(scopeOf(viewer), [YEAR_ENTRIES], [accountId, year, left]);
    return { ...totals(row), year, years: yearsNewestFirst(own), exclusions: left, asOf: row.as_of, documents: documents(entries) };
  }

  private async totals(viewer: Viewer): Promise<{ rows: AccountingRow[]; years: number[] }> {
    const [rows] = await this.database.read<[AccountingRow[]]>(scopeOf(viewer), [ACCOUNTING], [exclusions(viewer)]);
    return { rows, years: yearsNewestFirst(rows) };
  }
}

const exclusions = (viewer: Viewer) => viewer.cooperative.settings.accountingExclusions as ExclusionClass[];

const yearsNewestFirst = (rows: AccountingRow[]): number[] => [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);

const totals = (row: AccountingRow): AccountingAccount => ({
  accountId: row.account_id,
  name: row.name,
  group: row.account_group,
  address: row.address,
  opening: row.opening,
  charges: row.charges,
  corrections: row.corrections,
  payments: row.payments,
  closing: row.opening - row.charges - row.corrections + row.payments,
});

const documents = (rows: EntryRow[]): AccountingDocument[] =>
  [...groupBy(rows, (row) => row.document_id).values()].map((own) => {
    const { number, title, issuedOn } = documentRef(own[0]!) ?? { number: null, title: null, issuedOn: null };
    return { number, title, issuedOn, entries: own.map(ledgerEntry) };
  });
