import { allocate, multiplyRate, type Grosze } from '#libs/money';
import {
  addDays, addMonths, dayIn, firstMonthOf, halfOf, lastDayOf, monthOf, monthsBetween, monthsOf, workingDayFrom, yearOf,
  type Day, type Half, type Month,
} from '../basics/calendar.js';
import { decimal, money } from '../feed/package-writer.js';
import type { Line, Tariff } from '../ledger/tariff.js';
import type { MediumProfile } from '../profile.js';
import type { World } from '../world.js';
import { CODES, NAMES } from './media.js';
import type { Usage } from './usage.js';

/** What a settlement does to its account: above zero is to be paid. */
export interface Correction {
  period: Month;
  bookedOn: Day;
  dueOn: Day;
  amount: Grosze;
  document: { number: string; title: string };
}

interface Subject {
  account: string;
  /** Numbers the documents. */
  ordinal: string;
  area: string;
  historyFrom: Month;
  usages: Usage[];
  lines: Map<Month, Line[]>;
}

type Settlement = NonNullable<MediumProfile['settlement']>;

interface Span {
  halves: Half[];
  months: Month[];
  issuedOn: Day;
}

const DAYS_TO_PAY = 21;
const PRESENT = { 6: 2, 12: 4 };

/** Settles every medium for every period that the account's history holds whole; each leaves a correction. */
export function writeSettlements(world: World, subject: Subject): Correction[] {
  return subject.usages.flatMap((usage) => {
    const { settlement } = usage.medium;
    if (!settlement) return [];
    return spans(world, subject.historyFrom, settlement).map((span) => settle(world, subject, usage, settlement, span));
  });
}

function spans({ clock }: World, historyFrom: Month, { every }: Settlement): Span[] {
  return monthsBetween(historyFrom, clock.current)
    .filter((month) => (Number(month.slice(5)) - 1) % every === 0)
    .map((month) => ({
      halves: every === 6 ? [halfOf(month)] : [halfOf(month), halfOf(month) + 1],
      months: monthsBetween(month, addMonths(month, every - 1)),
      issuedOn: workingDayFrom(dayIn(addMonths(month, every - 1 + PRESENT[every]), 12)),
    }))
    .filter(({ issuedOn }) => issuedOn <= clock.setOn);
}

function settle(world: World, subject: Subject, usage: Usage, settlement: Settlement, span: Span): Correction {
  const { halves, months, issuedOn } = span;
  const { medium } = usage.medium;
  const from = months[0]!;
  const part = settlement.every === 6 ? `${(halves[0]! % 2) + 1}/${yearOf(from)}` : String(yearOf(from));
  const number = `R${CODES[medium]}/${part}/${subject.ordinal}`;
  const key = `${subject.account}/${number}`;
  const advances = months.flatMap((month) => subject.lines.get(month) ?? []).filter(({ settles }) => settles === medium)
    .reduce((sum, { amount }) => sum + amount, 0);
  const lines = costLines(world, subject.area, usage, settlement, halves);
  const cost = lines.reduce((sum, { amount }) => sum + amount, 0);
  world.writer.add('settlements', {
    key, account: subject.account, medium, number, issued_on: issuedOn, period_from: dayIn(from, 1),
    period_to: lastDayOf(months.at(-1)!), advances: money(advances), cost: money(cost),
  });
  lines.forEach(({ quantity, rate, amount, ...line }, at) => world.writer.add('settlement_lines', {
    settlement: key, position: at + 1, ...line, quantity: decimal(quantity), rate: decimal(rate), amount: money(amount),
  }));
  const title = `Rozliczenie: ${NAMES[medium]}, ${part.replace('/', '. półrocze ')}`;
  const dueOn = addDays(issuedOn, DAYS_TO_PAY);
  return { period: monthOf(issuedOn), bookedOn: issuedOn, dueOn, amount: cost - advances, document: { number, title } };
}

/** Use at the rates of its time: a change of rates within the period divides it by months. */
function costLines({ tariff }: World, area: string, usage: Usage, settlement: Settlement, halves: Half[]) {
  const last = addMonths(firstMonthOf(halves.at(-1)!), 5);
  const rows = settlement.lines.flatMap(({ name, per, unit, rate }) => {
    if (per === 'AREA') return [{ name, unit, quantity: area, rate: tariff.rateAt(rate, last) }];
    return usesByRate(tariff, usage, halves).map(({ month, thousandths }) => ({
      name, unit, quantity: (thousandths / 1000).toFixed(3), rate: tariff.rateAt(rate, month),
    }));
  });
  return rows.map((row) => ({ ...row, amount: multiplyRate(row.quantity, row.rate) }));
}

/** What was used under each year's rates, with a month of that year. */
function usesByRate(tariff: Tariff, usage: Usage, halves: Half[]): { month: Month; thousandths: number }[] {
  const months = halves.flatMap((half) => {
    const parts = allocate(usage.of(half), monthsOf(half).map(() => 1));
    return monthsOf(half).map((month, at) => ({ month, thousandths: parts[at]! }));
  });
  return [...new Set(months.map(({ month }) => tariff.yearAt(month)))].map((year) => {
    const part = months.filter(({ month }) => tariff.yearAt(month) === year);
    return { month: part[0]!.month, thousandths: part.reduce((sum, { thousandths }) => sum + thousandths, 0) };
  });
}
