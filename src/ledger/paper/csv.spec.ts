import { expect, it } from '@jest/globals';
import { toCsv } from './csv.js';
import { fileName } from './file-name.js';
import type { Sheet } from './sheet.js';

const sheet = (rows: Sheet['rows']): Sheet => ({
  name: 'Zapisy',
  columns: [{ label: 'Opis', kind: 'text', width: 10 }, { label: 'Dzień', kind: 'day', width: 10 }, { label: 'Kwota (zł)', kind: 'amount', width: 10 }],
  rows,
  notes: [['Uwaga', 'bez faktur; i sądu']],
});
const lines = (rows: Sheet['rows']) => toCsv(sheet(rows)).split('\r\n');

it('writes a header, rows with decimal commas, and the notes after an empty line', () => {
  expect(toCsv(sheet([['Wpłata', '2013-05-08', 124135], ['Żółć', null, -5]]))).toBe(
    '\ufeffOpis;Dzień;Kwota (zł)\r\nWpłata;2013-05-08;1241,35\r\nŻółć;;-0,05\r\n\r\nUwaga;"bez faktur; i sądu"\r\n');
});

it.each([
  ['=1+1', "'=1+1"],
  ['+48 44', "'+48 44"],
  ['-zwrot', "'-zwrot"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  ['a;b "c"', '"a;b ""c"""'],
])('keeps %j a text', (text, cell) => expect(lines([[text, null, 0]])[1]).toBe(`${cell};;0,00`));

it('names files without Polish letters', () =>
  expect(fileName(['księgowość', 'ul. Łódzka 4/12', null, 2026], 'csv')).toBe('ksiegowosc-ul-lodzka-4-12-2026.csv'));
