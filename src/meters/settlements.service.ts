import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { Pdf } from '#libs/documents';
import type { SettledAccount, Settlement, SettlementsYear } from './models/settlements.model.js';
import { SETTLEMENT_PAPER, settlementPaper } from './settlement-paper.js';
import {
  LINES_OF_SETTLEMENT, READINGS_OF_SETTLEMENT, SETTLEMENT, SETTLEMENT_LINES, SETTLEMENT_PERIODS, SETTLEMENT_READINGS, SETTLEMENTS,
  type SettlementLineRow, type SettlementPeriodRow, type SettlementReadingRow, type SettlementRow,
} from './statements/settlements.js';

type Parts = [SettlementRow[], SettlementLineRow[], SettlementReadingRow[]];

/** Utility settlements. */
@Injectable()
export class SettlementsService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly pdf: Pdf,
  ) {}

  /**
   * Every settlement of an account whose period ended in a year.
   *
   * @param year null for the latest; @param accountId null for the first of the year
   * @returns null where there are none, and for an account that is not the viewer's
   */
  async year(viewer: Viewer, year: number | null, accountId: string | null): Promise<SettlementsYear | null> {
    if (accountId !== null && !isUuid(accountId)) return null;
    const statements = [SETTLEMENT_PERIODS, SETTLEMENTS, SETTLEMENT_LINES, SETTLEMENT_READINGS];
    const [periods, ...parts] = await this.database.read<[SettlementPeriodRow[], ...Parts]>(scopeOf(viewer), statements, [year, accountId]);
    const shown = year ?? periods[0]?.year;
    const accounts = distinctAccounts(periods);
    const ofYear = periods.find((period) => period.year === shown);
    const account = accounts.find((each) => each.accountId === (accountId ?? ofYear?.account_id ?? accounts[0]?.accountId));
    if (shown === undefined || !account) return null;
    const years = [...new Set(periods.map((period) => period.year))];
    return { year: shown, years, account, accounts, settlements: settlementsOf(parts) };
  }

  /** The document of one settlement. @throws Refusal where it is not the viewer's */
  async paper(viewer: Viewer, id: string): Promise<{ name: string; pdf: Uint8Array }> {
    const parts: Parts = isUuid(id)
      ? await this.database.read<Parts>(scopeOf(viewer), [SETTLEMENT, LINES_OF_SETTLEMENT, READINGS_OF_SETTLEMENT], [id])
      : [[], [], []];
    const [settlement] = settlementsOf(parts);
    const [row] = parts[0];
    if (!settlement || !row) throw new Refusal('NOT_FOUND');
    const account = { accountId: row.account_id, name: row.account_name, address: row.address };
    const pdf = await this.pdf.render(SETTLEMENT_PAPER, settlementPaper(settlement, account, viewer.cooperative.settings));
    return { name: `rozliczenie-${settlement.number.replaceAll(/[^\w.-]+/g, '-')}.pdf`, pdf };
  }
}

const distinctAccounts = (periods: SettlementPeriodRow[]): SettledAccount[] =>
  [...new Map(periods.map(({ account_id: accountId, account_name: name, address }) => [accountId, { accountId, name, address }])).values()]
    .sort((one, other) => titleOf(one).localeCompare(titleOf(other), 'pl'));
const titleOf = ({ address, name }: SettledAccount) => `${address ?? name} ${name}`;

const settlementsOf = ([rows, lines, readings]: Parts): Settlement[] => rows.map((row) => ({
  id: row.id, number: row.number, medium: row.medium, issuedOn: row.issued_on, periodFrom: row.period_from, periodTo: row.period_to,
  advances: row.advances, cost: row.cost, result: row.cost - row.advances,
  lines: lines.filter((line) => line.settlement_id === row.id),
  readings: readings.filter((reading) => reading.settlement_id === row.id)
    .map(({ serial, location, unit, read_on: readOn, value, kind }) => ({ serial, location, unit, readOn, value, kind })),
}));
