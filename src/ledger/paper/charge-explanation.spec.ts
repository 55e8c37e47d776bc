import { describe, expect, it } from '@jest/globals';
import { compareCharges } from '../charge-change.js';
import type { ChargeAssessment, ChargeFigures } from '../models/charges.model.js';
import { explainCharge } from './charge-explanation.js';

const line = (code: string, quantity: string, rate: string, amount: number, unit = 'm3'): ChargeFigures =>
  ({ code, name: code, quantity, unit, rate, amount });
const sum = (lines: ChargeFigures[]) => lines.reduce((total, { amount }) => total + amount, 0);

function assessment(now: ChargeFigures[], before: ChargeFigures[] | null): ChargeAssessment {
  return {
    accountId: '', name: '', address: null, premisesKind: null, total: sum(now), previousTotal: before && sum(before),
    ...compareCharges(now, before),
  };
}
const explained = (now: ChargeFigures[], before: ChargeFigures[] | null) =>
  explainCharge(assessment(now, before), '2026-10')?.replaceAll('\u00a0', ' ');

describe('why a charge changed', () => {
  const cold = line('woda zimna', '10.0000', '12.3000', 12300);
  const fund = line('fundusz', '50.0000', '2.0000', 10000, 'm2');

  it.each([
    ['nothing', [cold], [cold], 'Tyle samo co w październiku (123,00 zł).'],
    ['a rate', [line('woda zimna', '10.0000', '13.8000', 13800)], [cold],
      'O 15,00 zł więcej niż w październiku (123,00 zł): woda zimna +15,00 zł (stawka z 12,30 na 13,80).'],
    ['a quantity', [line('woda zimna', '8.5000', '12.3000', 10455)], [cold],
      'O 18,45 zł mniej niż w październiku (123,00 zł): woda zimna -18,45 zł (ilość z 10 m³ na 8,5 m³).'],
    ['both', [line('woda zimna', '11.0000', '13.8000', 15180)], [cold],
      'O 28,80 zł więcej niż w październiku (123,00 zł): woda zimna +28,80 zł (ilość z 10 m³ na 11 m³, stawka z 12,30 na 13,80).'],
    ['an amount alone', [{ ...cold, amount: 12301 }], [cold],
      'O 0,01 zł więcej niż w październiku (123,00 zł): woda zimna +0,01 zł (inna kwota).'],
    ['a new and a gone one', [fund], [cold],
      'O 23,00 zł mniej niż w październiku (123,00 zł): woda zimna -123,00 zł (już nienaliczany), fundusz +100,00 zł (nowy składnik).'],
    ['changes that even out', [line('woda zimna', '10.0000', '12.4000', 12400), { ...fund, rate: '1.9800', amount: 9900 }], [cold, fund],
      'Tyle samo co w październiku (223,00 zł): woda zimna +1,00 zł (stawka z 12,30 na 12,40), fundusz -1,00 zł (stawka z 2,00 na 1,98).'],
  ] as const)('%s', (_, now, before, sentence) => expect(explained([...now], [...before])).toBe(sentence));

  it('names the largest four and sums up the rest', () => {
    const before = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => line(code, '1', '1.00', 100));
    const now = before.map((each, at) => line(each.code, '1', `${at + 2}.00`, 100 * (at + 2)));
    expect(explained(now, before)).toMatch(/: f .*, e .*, d .*, c .*, pozostałe składniki razem \+3,00 zł\.$/);
  });

  it('says nothing where there was no charge before', () => expect(explained([cold], null)).toBeUndefined());

  it('matches a code that stands twice in order', () => {
    const { lines, gone } = compareCharges([cold, { ...cold, amount: 1 }], [cold, { ...cold, amount: 2 }, cold]);
    expect(lines.map(({ change }) => change)).toEqual(['SAME', 'AMOUNT']);
    expect(gone).toHaveLength(1);
  });
});
