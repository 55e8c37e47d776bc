import { formatGrosze } from '#libs/money';
import type { ChargeAssessment, ChargeFigures, ChargeLine } from '../models/charges.model.js';
import { ChargeChange } from '../models/enums.js';
import { decimal, quantity } from './quantities.js';
import { inMonth } from './words.js';

/** So many components are named; the rest are summed up. */
const NAMED = 4;

interface Difference {
  difference: number;
  text: string;
}

/**
 * Why a month's charge differs from that of the month before, in one Polish sentence, the largest differences first: 'O
 * 23,10 zł więcej niż w październiku (512,00 zł): woda zimna +15,10 zł (stawka z 12,30 na 13,80), ...'.
 *
 * @returns null where the account was not charged in the month before
 */
export function explainCharge(assessment: ChargeAssessment, previousMonth: string): string | null {
  const { total, previousTotal } = assessment;
  if (previousTotal === null) return null;
  const difference = total - previousTotal;
  const amount = money(Math.abs(difference));
  const verdict = difference > 0 ? `O ${amount} więcej niż` : difference < 0 ? `O ${amount} mniej niż` : 'Tyle samo co';
  const reasons = listed(differences(assessment));
  return `${verdict} ${inMonth(previousMonth)} (${money(previousTotal)})${reasons ? `: ${reasons}` : ''}.`;
}

/** What changed of a component in a word or two; empty where nothing did. */
export function changeWords({ change, previous, ...now }: ChargeLine): string {
  if (change === ChargeChange.NEW) return 'nowy składnik';
  if (!previous || change === null || change === ChargeChange.SAME) return '';
  if (change === ChargeChange.AMOUNT) return 'inna kwota';
  const parts = [
    ...(change === ChargeChange.RATE ? [] : [`ilość z ${quantity(previous.quantity, previous.unit)} na ${quantity(now.quantity, now.unit)}`]),
    ...(change === ChargeChange.QUANTITY ? [] : [`stawka z ${decimal(previous.rate, 2)} na ${decimal(now.rate, 2)}`]),
  ];
  return parts.join(', ');
}

/** '+15,10 zł': the sign is always there. */
export const signed = (grosze: number): string => `${grosze > 0 ? '+' : ''}${formatGrosze(grosze)}`;

function differences({ lines, gone }: ChargeAssessment): Difference[] {
  const changed = lines.map((line) => ({
    difference: line.amount - (line.previous?.amount ?? 0),
    text: reason(line, line.amount - (line.previous?.amount ?? 0), changeWords(line)),
  }));
  const ended = gone.map((line) => ({ difference: -line.amount, text: reason(line, -line.amount, 'już nienaliczany') }));
  return [...changed, ...ended]
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

const money = (grosze: number): string => `${formatGrosze(grosze)}\u00a0zł`;

const reason = ({ name }: ChargeFigures, difference: number, why: string): string =>
  `${name} ${signed(difference)}\u00a0zł${why ? ` (${why})` : ''}`;

function listed(all: Difference[]): string {
  const rest = all.slice(NAMED);
  const others = rest.reduce((sum, { difference }) => sum + difference, 0);
  const named = all.slice(0, NAMED).map(({ text }) => text).join(', ');
  return rest.length ? `${named}, pozostałe składniki razem ${signed(others)}\u00a0zł` : named;
}
