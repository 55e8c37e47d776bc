import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Text } from '../../../messages/index.js';
import type { Assessment, Line } from './charges.js';
import { explanation } from './explanation.js';

const words = JSON.parse(readFileSync(new URL('../../../messages/pl/paper.json', import.meta.url), 'utf8')) as Record<string, string>;
const t: Text = (id, values = {}) => words[id]!.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const cold = { code: 'ZW', name: 'woda zimna', quantity: '10.0000', unit: 'm3', rate: '12.3000', amount: 12300 };

function explained(lines: Partial<Line>[], gone: Assessment['gone'] = [], previousTotal: number | null = 12300) {
  const all = lines.map((line): Line => ({ ...cold, change: 'SAME', previous: cold, ...line }));
  const total = all.reduce((sum, { amount }) => sum + amount, 0);
  const assessment = { accountId: '', name: '', address: null, premisesKind: null, total, previousTotal, lines: all, gone };
  return explanation(assessment, '2026-10', t)?.replaceAll('\u00a0', ' ');
}

it.each([
  ['nothing', [{}], [], 'Tyle samo co w październiku (123,00 zł).'],
  ['a rate', [{ change: 'RATE', rate: '13.8000', amount: 13800 }], [],
    'O 15,00 zł więcej niż w październiku (123,00 zł): woda zimna +15,00 zł (stawka 12,30 → 13,80).'],
  ['a quantity', [{ change: 'QUANTITY', quantity: '8.5000', amount: 10455 }], [],
    'O 18,45 zł mniej niż w październiku (123,00 zł): woda zimna -18,45 zł (ilość 10 m³ → 8,5 m³).'],
  ['both', [{ change: 'QUANTITY_AND_RATE', quantity: '11.0000', rate: '13.8000', amount: 15180 }], [],
    'O 28,80 zł więcej niż w październiku (123,00 zł): woda zimna +28,80 zł (ilość 10 m³ → 11 m³, stawka 12,30 → 13,80).'],
  ['a new and a gone one', [{ change: 'NEW', previous: null, name: 'fundusz', amount: 10000 }], [cold],
    'O 23,00 zł mniej niż w październiku (123,00 zł): woda zimna -123,00 zł (już nienaliczany), fundusz +100,00 zł (nowy składnik).'],
] as [string, Partial<Line>[], Assessment['gone'], string][])('explains %s', (_, lines, gone, sentence) =>
  expect(explained(lines, gone)).toBe(sentence));

it('says nothing where there was no charge before', () => expect(explained([{ change: null, previous: null }], [], null)).toBeUndefined());

it('names the largest four and sums up the rest', () => {
  const lines = [1, 2, 3, 4, 5, 6].map((up): Partial<Line> => ({ change: 'AMOUNT', name: `s${up}`, amount: cold.amount + up }));
  expect(explained(lines)).toMatch(/: s6 .*, s5 .*, s4 .*, s3 .*, pozostałe składniki razem \+0,03 zł\.$/);
});
