import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import { firstDay } from './month.js';
import { ledgerEntry } from './ledger-entry.js';
import type { StatementMonth } from './models/statement-month.model.js';
import { monthLine } from './statement-line.js';
import { MONTH_ENTRIES, MONTH_HAS_CHARGES, type EntryRow } from './statements/entries.js';
import { STATEMENT_NEIGHBOURS, type MonthRow } from './statements/statement-year.js';

const STATEMENTS = [STATEMENT_NEIGHBOURS, MONTH_ENTRIES, MONTH_HAS_CHARGES];

/** What stands behind one month of the card: the balance explained down to its documents. */
@Injectable()
export class StatementMonthService {
  constructor(private readonly database: ScopedDatabase) {}

  /** A month of the card, or null where the viewer may see none. */
  async month(viewer: Viewer, accountId: string, month: string): Promise<StatementMonth | null> {
    if (!isUuid(accountId)) return null;
    const [months, entries, [account]] = await this.database
      .read<[MonthRow[], EntryRow[], { name: string; has_charges: boolean }[]]>(
        scopeOf(viewer), STATEMENTS, [accountId, firstDay(month)]);
    const at = months.findIndex((row) => row.month === month);
    const row = months[at];
    if (!row || !account) return null;
    const { balance, ...line } = monthLine(row);
    return {
      ...line,
      accountId,
      name: account.name,
      previousMonth: months[at - 1]?.month ?? null,
      nextMonth: months[at + 1]?.month ?? null,
      opening: row.opening,
      closing: balance,
      entries: entries.map(ledgerEntry),
      hasCharges: account.has_charges,
    };
  }
}
