import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import type { PremisesKind } from '#libs/people';
import { compareCharges } from './charge-change.js';
import type { ChargeAssessment, ChargeFigures, ChargesMonth } from './models/charges.model.js';
import { groupBy } from './group-by.js';
import { firstDay, shiftMonth } from './month.js';
import { sumOf } from './statement-line.js';
import { CHARGE_LINES, CHARGE_MONTHS, type ChargeLineRow } from './statements/charges.js';

/** What a month's charge is made of. */
@Injectable()
export class ChargesService {
  constructor(private readonly database: ScopedDatabase) {}

  /**
   * The charges of a month on all accounts of the viewer.
   *
   * @param asked null for the latest month that has any
   * @returns null where the viewer was not charged in that month, or never
   */
  async month(viewer: Viewer, asked: string | null): Promise<ChargesMonth | null> {
    const scope = scopeOf(viewer);
    const [monthRows] = await this.database.read<[{ month: string }[]]>(scope, [CHARGE_MONTHS]);
    const months = monthRows.map(({ month }) => month);
    const month = asked ?? months[0];
    if (!month || !months.includes(month)) return null;
    const [lines] = await this.database.read<[ChargeLineRow[]]>(scope, [CHARGE_LINES], [firstDay(month)]);
    return {
      month,
      previousMonth: shiftMonth(month, -1),
      asOf: lines[0]?.as_of ?? null,
      months,
      assessments: assessments(lines, month),
    };
  }
}

function assessments(rows: ChargeLineRow[], month: string): ChargeAssessment[] {
  const before = shiftMonth(month, -1);
  const accounts = groupBy(rows, (row) => row.account_id);
  return [...accounts].flatMap(([accountId, own]) => {
    const lines = own.filter((row) => row.month === month);
    const previous = own.filter((row) => row.month === before);
    const first = lines[0];
    if (!first) return [];
    return [{
      accountId,
      name: first.account_name,
      address: first.address,
      premisesKind: first.premises_kind as PremisesKind | null,
      total: sumOf(lines, 'amount'),
      previousTotal: previous.length ? sumOf(previous, 'amount') : null,
      ...compareCharges(lines.map(figures), previous.length ? previous.map(figures) : null),
    }];
  });
}

const figures = ({ code, name, quantity, unit, rate, amount }: ChargeLineRow): ChargeFigures =>
  ({ code, name, quantity, unit, rate, amount });
