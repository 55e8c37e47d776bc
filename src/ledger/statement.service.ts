import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import type { PremisesKind, TitleKind } from '#libs/people';
import { isYear, yearsOf } from './month.js';
import type { AgreementState } from './models/enums.js';
import type { AccountProperties, RepaymentAgreement, StatementYear } from './models/statement-year.model.js';
import { pendingPayment } from './pending-payment.js';
import { monthLine, sumOf } from './statement-line.js';
import {
  STATEMENT_ACCOUNT, STATEMENT_AGREEMENTS, STATEMENT_BANK_ACCOUNTS, STATEMENT_MONTHS,
  type AccountRow, type AgreementRow, type BankAccountRow, type MonthRow,
} from './statements/statement-year.js';
import { STATEMENT_PENDING, type PendingPaymentRow } from './statements/pending-payments.js';

const STATEMENTS = [STATEMENT_ACCOUNT, STATEMENT_MONTHS, STATEMENT_BANK_ACCOUNTS, STATEMENT_AGREEMENTS, STATEMENT_PENDING];

/** The financial card. */
@Injectable()
export class StatementService {
  constructor(private readonly database: ScopedDatabase) {}

  /** A year's card, or null where the viewer may see none: a foreign account answers exactly as a missing one. */
  async year(viewer: Viewer, accountId: string, year: number): Promise<StatementYear | null> {
    if (!isUuid(accountId) || !isYear(year)) return null;
    const [[account], months, bankAccounts, agreements, pending] = await this.database
      .read<[AccountRow[], MonthRow[], BankAccountRow[], AgreementRow[], PendingPaymentRow[]]>(scopeOf(viewer), STATEMENTS, [accountId, year]);
    const [first, last] = [months[0], months.at(-1)];
    if (!account || !first || !last) return null;
    return {
      ...head(account, year),
      opening: first.opening,
      openingForecast: first.opening_rests_on_forecast,
      closing: last.closing,
      closingForecast: last.forecast || last.opening_rests_on_forecast,
      totalCharges: sumOf(months, 'charges'),
      totalCorrections: sumOf(months, 'corrections'),
      totalPayments: sumOf(months, 'payments'),
      months: months.map(monthLine),
      bankAccounts,
      properties: properties(account),
      agreements: agreements.map(agreement),
      pendingPayments: pending.map(pendingPayment),
    };
  }
}

function head(account: AccountRow, year: number) {
  const [first, last] = [account.first_year ?? year, account.last_year ?? year];
  return {
    accountId: account.id,
    name: account.name,
    group: account.account_group,
    address: account.address,
    year,
    previousYear: year > first ? year - 1 : null,
    nextYear: year < last ? year + 1 : null,
    years: yearsOf(first, last),
    asOf: account.as_of,
    setOn: account.set_on,
  };
}

function properties(row: AccountRow): AccountProperties | null {
  if (!row.premises_kind) return null;
  return {
    kind: row.premises_kind as PremisesKind,
    address: row.address!,
    areaM2: row.area_m2!,
    floor: row.floor,
    rooms: row.rooms,
    personsRegistered: row.persons_registered,
    titleKind: row.title_kind as TitleKind | null,
    titleFrom: row.title_from,
    titleTo: row.title_to,
  };
}

const agreement = (row: AgreementRow): RepaymentAgreement => ({
  signedOn: row.signed_on,
  amount: row.amount,
  instalments: row.instalments,
  state: row.state as AgreementState,
  endedOn: row.ended_on,
});
