import type { MessageId, Text } from '../../../messages/index.js';
import { formatAmount, formatDecimal, formatMoney, formatUnit } from '../../../ui/format.js';
import type { Assessment, Figures, Line } from './charges.js';

const NBSP = '\u00a0';
/** So many components are named; the rest are summed up. */
const NAMED = 4;

/** '5 m³' */
export const quantityOf = ({ quantity, unit }: Pick<Figures, 'quantity' | 'unit'>): string =>
  `${formatDecimal(quantity)}${NBSP}${formatUnit(unit)}`;

/** '+15,10': the sign is always there. */
export const signed = (difference: number): string => `${difference > 0 ? '+' : ''}${formatAmount(difference)}`;

/** By how much a component's amount differs from the month before. */
export const differenceOf = ({ amount, previous }: Pick<Line, 'amount' | 'previous'>): number =>
  amount - (previous?.amount ?? 0);

/** What changed of a component, old → new; null where nothing did. */
export function changeOf(line: Line, t: Text): string | null {
  if (line.change === null || line.change === 'SAME') return null;
  const before = line.previous ?? line;
  return t(`charges.why.${line.change}`, {
    oldQuantity: quantityOf(before), newQuantity: quantityOf(line),
    oldRate: formatDecimal(before.rate, 2), newRate: formatDecimal(line.rate, 2),
  });
}

/**
 * Why the charge differs from that of the month before, in one sentence, the largest differences first; null where the
 * account was not charged then.
 */
export function explanation(assessment: Assessment, previousMonth: string, t: Text): string | null {
  const { total, previousTotal } = assessment;
  if (previousTotal === null) return null;
  const difference = total - previousTotal;
  const verdict = t(difference > 0 ? 'charges.more' : difference < 0 ? 'charges.less' : 'charges.same', {
    difference: formatMoney(Math.abs(difference)),
    month: t(`inMonth.${previousMonth.slice(5)}` as MessageId),
    previous: formatMoney(previousTotal),
  });
  const reasons = listed(differences(assessment, t), t);
  return reasons ? `${verdict}: ${reasons}.` : `${verdict}.`;
}

interface Difference {
  difference: number;
  text: string;
}

function differences({ lines, gone }: Assessment, t: Text): Difference[] {
  const reason = (name: string, difference: number, why: string | null): Difference => {
    const change = `${signed(difference)}${NBSP}zł`;
    return { difference, text: why ? t('charges.reason', { name, difference: change, why }) : `${name} ${change}` };
  };
  return [
    ...lines.map((line) => reason(line.name, differenceOf(line), changeOf(line, t))),
    ...gone.map(({ name, amount }) => reason(name, -amount, t('charges.why.GONE'))),
  ]
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

function listed(all: Difference[], t: Text): string {
  const rest = all.slice(NAMED);
  const others = rest.reduce((sum, { difference }) => sum + difference, 0);
  const named = all.slice(0, NAMED).map(({ text }) => text);
  return [...named, ...(rest.length ? [t('charges.rest', { difference: `${signed(others)}${NBSP}zł` })] : [])].join(', ');
}
