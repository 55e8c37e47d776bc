import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { columnsOf, CONSTANT, draftsOf, JOINED, looksOf, mappingOf, NOTHING } from './draft.js';
import type { Contract, Mapping, SampleFile } from './mapping.js';

const column = (name: string, type = 'text', choices: string[] = []) => ({ name, type, required: true, choices });
const CONTRACT: Contract = [
  { name: 'persons', columns: ['key', 'first_name', 'last_name'].map((name) => column(name)) },
  {
    name: 'accounts',
    columns: [column('key'), column('group', 'choice', ['RENT', 'SALES', 'SHARES']), column('name'), column('tracks_balance', 'boolean'),
      column('balance_set_on', 'date'), column('history_from', 'month'), column('opening_balance', 'money')],
  },
  { name: 'holders', columns: ['account', 'person', 'held_from', 'role'].map((name) => column(name)) },
  {
    name: 'entries',
    columns: [column('key'), column('account'), column('kind', 'choice', ['CHARGE', 'CORRECTION', 'PAYMENT']), column('period', 'month'), column('booked_on', 'date'),
      column('amount', 'money'), column('description')],
  },
];
const sample = (file: string, ...columns: string[]): SampleFile => ({ file, columns, rows: [], how: null, problem: null });
const DOS = parse(readFileSync(new URL('../../../../../../docs/feed/samples/dos.mapping.yaml', import.meta.url), 'utf8')) as Mapping;
const DOS_FILES = [sample('LOKATORZ.DBF', 'NRLOK', 'IMIE', 'NAZWISKO'), sample('SALDA.DBF', 'NRLOK', 'RODZAJ'), sample('OPERACJE.TXT', 'ROK', 'NR')];

describe('a mapping in the fields of the page', () => {
  it('comes out as it went in, two tables of one file and all', () => {
    const drafts = draftsOf(DOS_FILES, DOS, CONTRACT);
    expect(drafts.map(({ file, table }) => [file, table])).toEqual([
      ['LOKATORZ.DBF', 'persons'], ['SALDA.DBF', 'accounts'], ['SALDA.DBF', 'holders'], ['OPERACJE.TXT', 'entries']]);
    const { files, ...head } = mappingOf(drafts, DOS);
    const { encoding, delimiter, dateFormat, monthFormat, files: before } = DOS;
    expect(head).toEqual({ encoding, delimiter, dateFormat, monthFormat });
    for (const [name, table] of Object.entries(before!)) expect([name, files![name]]).toEqual([name, { encoding, delimiter, dateFormat, monthFormat, ...table }]);
  });

  it('keeps the tables of files that the sample lacks, and drops those that are left out', () => {
    const [persons, ...rest] = draftsOf(DOS_FILES.slice(0, 2), DOS, CONTRACT);
    const { files } = mappingOf([{ ...persons!, table: '' }, ...rest], DOS);
    expect(Object.keys(files!).sort()).toEqual(['accounts', 'entries', 'holders']);
  });

  it('begins by the names where nothing is mapped yet', () => {
    const [draft] = draftsOf([sample('ENTRIES.DBF', 'KEY', 'ACCOUNT', 'BOOKED_ON')], {}, CONTRACT);
    expect([draft!.table, draft!.columns['key']!.from, draft!.columns['booked_on']!.from, draft!.columns['amount']!.from]).toEqual(['entries', 'KEY', 'BOOKED_ON', NOTHING]);
    const [, accounts] = CONTRACT;
    expect(columnsOf(accounts!, sample('x.dbf', 'TRACKS_BAL'))['tracks_balance']!.from).toBe('TRACKS_BAL');
    expect(draftsOf([sample('inne.csv', 'A')], {}, CONTRACT)[0]).toMatchObject({ table: '', columns: {} });
  });

  it('writes codes, signs, constants and joined columns as the schema has them', () => {
    const [draft] = draftsOf([sample('entries.csv', 'A', 'B')], {}, CONTRACT);
    const from = (change: object) => ({ ...draft!.columns['key']!, from: 'A', ...change });
    const { files } = mappingOf([{
      ...draft!, headerLine: '3',
      columns: {
        key: from({ from: JOINED, joined: 'A, B', join: '-' }), kind: from({ codes: { CHARGE: 'Z, N', PAYMENT: '' } }), account: from({ prefix: 'K-' }),
        amount: from({ sign: 'when', whenColumn: 'B', whenIs: 'Ma, M' }), period: from({ from: CONSTANT, constant: '2026-01' }), description: from({ from: NOTHING }),
      },
    }], {});
    expect(files!['entries']).toEqual({
      file: 'entries.csv', headerLine: 3,
      columns: {
        key: { columns: ['A', 'B'], join: '-' }, kind: { column: 'A', values: { Z: 'CHARGE', N: 'CHARGE' } }, account: { column: 'A', prefix: 'K-' },
        amount: { column: 'A', negateWhen: { column: 'B', is: ['Ma', 'M'] } }, period: { value: '2026-01' },
      },
    });
    expect(looksOf([{ ...draft!, headerLine: '3', delimiter: ',' }, { ...draft!, file: 'b.csv', headerLine: 'x' }])).toEqual({ 'entries.csv': { headerLine: 3, delimiter: ',' }, 'b.csv': {} });
  });
});
