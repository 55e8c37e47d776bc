import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { readMapping } from '../mapping/read-mapping.js';
import { dateReader } from '../mapping/date-format.js';
import type { Mapping } from '../mapping/mapping.js';
import { FEED_FILES, type FileName } from '../index.js';
import { Problems } from '../problems.js';
import { contractView } from '../package/contract-view.js';
import { ExpectedFiles } from '../package/expected-files.js';
import { readValues } from '../rows/read-values.js';

const OPERACJE = `
encoding: CP852
delimiter: ","
dateFormat: DD/MM/YY
monthFormat: MM.YYYY
files:
  entries:
    file: OPERACJE.TXT
    headerLine: 2
    columns:
      key: { columns: [ROK, NR], join: "/" }
      account: { column: KONTO, prefix: "K-" }
      kind: { column: TYP, values: { Z: CHARGE, K: CORRECTION, W: PAYMENT } }
      period: MIESIAC
      booked_on: DATA
      amount: { column: KWOTA, negateWhen: { column: STRONA, is: [Ma] } }
      exclusion_class: { value: NONE }
      description: Opis
`;
const HEADER = 'Rok,Nr,Konto,Typ,Miesiac,Data,Kwota,Strona,opis,INNE';
const file = (...rows: string[]) => iconv.encode(`Wydruk z dnia 1\r\n${HEADER}\r\n${rows.map((row) => `${row}\r\n`).join('')}`, 'cp852');

function mappingOf(text: string): Mapping {
  const mapping = readMapping(text);
  if (Array.isArray(mapping)) throw new Error(JSON.stringify(mapping));
  return mapping;
}

async function read(name: FileName, files: Record<string, Buffer>, mapping: Mapping) {
  const problems = new Problems();
  const source = {
    names: new Set(Object.keys(files)),
    open: async function* (asked: string) {
      yield files[asked] as Buffer;
    },
    close: () => Promise.resolve(),
  };
  const feed = contractView(source, new ExpectedFiles(mapping), mapping, problems)!;
  const manifest = { formatVersion: 1, cooperative: 'x', source: 'x', asOf: '2013-05-08T20:00:00+02:00', mode: 'full', controlTotals: {} } as const;
  const rows: Record<string, string | null>[] = [];
  for await (const batch of readValues(feed, name, manifest, 15, problems)) {
    rows.push(...batch.map(({ values }) => Object.fromEntries(Object.keys(FEED_FILES[name].columns).map((column, at) => [column, values[at] ?? null]))));
  }
  return { rows, problems: problems.listed.map((it) => `${it.file}:${it.line} ${it.column} ${it.code} ${it.value}`), readings: problems.readings };
}
const readOperacje = (...rows: string[]) => read('entries', { 'OPERACJE.TXT': file(...rows) }, mappingOf(OPERACJE));

describe('a mapping', () => {
  it('makes of their rows those of the contract', async () => {
    const { rows, problems, readings } = await readOperacje('2013,17,A1,Z,05.2013,08/05/13,"699,64",Wn,Opłata,x', '2013,18,A1,W,05.2013,09/05/13,"-5,00",Ma,Wpłata,x');
    expect(problems).toEqual([]);
    expect(rows[0]).toEqual({
      key: '2013/17', account: 'K-A1', document: null, kind: 'CHARGE', period: '2013-05-01', booked_on: '2013-05-08',
      due_on: '2013-05-15', amount: '69964', exclusion_class: 'NONE', description: 'Opłata',
    });
    expect(rows[1]).toMatchObject({ key: '2013/18', kind: 'PAYMENT', amount: '500', due_on: null });
    expect(readings[0]?.how).toMatch('CP852 (podane w manifeście lub odwzorowaniu), separator: przecinek');
  });

  it('lets errors name their file, line, column and value', async () => {
    const { problems } = await readOperacje('2013,17,A1,X,05.2013,31/04/13,"1,234",Ma,,x', '2013,18,A1,Z,2013-05,2013-05-08,5,Wn,,x', '2013,19');
    expect(problems).toEqual([
      'OPERACJE.TXT:3 TYP NOT_ALLOWED X',
      'OPERACJE.TXT:3 DATA NOT_A_DATE 31/04/13',
      'OPERACJE.TXT:3 KWOTA + STRONA NOT_AN_AMOUNT 1,234',
      'OPERACJE.TXT:4 MIESIAC NOT_A_MONTH 2013-05',
      'OPERACJE.TXT:4 DATA NOT_A_DATE 2013-05-08',
      'OPERACJE.TXT:5 null FIELD_COUNT null',
    ]);
  });

  it('misses their columns by their names', async () => {
    const bytes = Buffer.from('x\r\nROK,NR,KONTO,MIESIAC,DATA,KWOTA,STRONA\r\n');
    expect((await read('entries', { 'operacje.txt': bytes }, mappingOf(OPERACJE))).problems).toEqual([
      'operacje.txt:2 TYP MISSING_COLUMN null'.replace('null', 'null'), 'operacje.txt:2 Opis MISSING_COLUMN null', 'operacje.txt:2 null MAPPING_MISFIT null',
    ].map((line) => line.replace(/ (TYP|Opis) MISSING/, ' $1 MISSING')));
  });

  it('is refused with every place where it makes no sense', () => {
    const faults = (text: string) => (readMapping(text) as { path: string }[]).map(({ path }) => path);
    expect(faults('files: { entries: { columns: { kwota: KWOTA } } }')).toEqual(['files.entries.columns.kwota']);
    expect(faults('files: { entries: { file: ../a.csv } }')).toEqual(['files.entries.file']);
    expect(faults('files: { wpisy: {} }')).toHaveLength(1);
    expect(faults('dateFormat: DD-MM')).toEqual(['dateFormat']);
    expect(faults('encoding: EBCDIC\nextra: 1')).toHaveLength(2);
    expect(faults('a: [')).toEqual(['']);
    expect(faults('a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]')).toEqual(['']);
  });
});

describe('a format of dates', () => {
  it.each([
    ['DD/MM/YYYY', '08/05/2013', '2013-05-08'], ['YYYYMMDD', '20130508', '2013-05-08'], ['D.M.YY', '8.5.13', '2013-05-08'],
    ['MM-DD-YY', '05-08-70', '1970-05-08'], ['MM-DD-YY', '05-08-69', '2069-05-08'], ['YYYY/MM', '2013/05', '2013-05'],
    ['DD/MM/YYYY', '8/05/2013', null], ['DD/MM/YYYY', '08.05.2013', null], ['YYYYMMDD', '2013-05-08', null],
  ])('%s reads %s', (format, text, day) => expect(dateReader(format)(text)).toBe(day));
});
