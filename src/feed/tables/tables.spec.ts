import { describe, expect, it } from '@jest/globals';
import { utils, write, type WorkBook } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { encodeMazovia } from '../rows/mazovia.js';
import { dbfFile, type Field } from '../testing/dbf-file.js';
import { readTable } from '../testing/package-in-memory.js';

const HEADER = ['account', 'period', 'amount'];
const day = (text: string) => ({ t: 'n', v: (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000, z: 'yyyy-mm' }) as const;
const FORECASTS = [['A1', day('2013-05-01'), 1241.35], ['A2', '2013-06', 0.1 + 0.2], [17, '2013-07', -5]];

function workbook(rows: unknown[][], name = 'forecasts', others: string[] = []): WorkBook {
  const book = utils.book_new();
  for (const other of others) utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), other);
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return book;
}
const packed = (book: WorkBook, bookType: 'xlsx' | 'biff8' = 'xlsx') => write(book, { type: 'buffer', bookType, compression: true }) as Buffer;

describe.each([['xlsx', 'xlsx'], ['xls', 'biff8']] as const)('a table in a workbook (%s)', (form, bookType) => {
  const read = (book: WorkBook) => readTable('forecasts', { [`forecasts.${form}`]: packed(book, bookType) });

  it('has days and numbers as cells', async () => {
    const { rows, problems, readings } = await read(workbook([HEADER, ...FORECASTS], 'forecasts', ['Opis']));
    expect(rows).toEqual([
      ['1', ...HEADER], ['2', 'A1', '2013-05', '1241.35'], ['3', 'A2', '2013-06', '0.3'], ['4', '17', '2013-07', '-5'],
    ]);
    expect([problems, readings]).toEqual([[], [`forecasts.${form}: arkusz „forecasts”`]]);
  });

  it('is told by the rows of its sheet', async () => {
    const { rows } = await read(workbook([HEADER, [], ['A1'], ['A2', '2013-05', '5', 'za dużo']]));
    expect(rows).toEqual([['1', ...HEADER], ['3', 'A1', '', ''], ['4', 'A2', '2013-05', '5', 'za dużo']]);
  });

  it('is the only sheet, or the one of that name', async () => {
    expect((await read(workbook([HEADER], 'Arkusz1'))).rows).toEqual([['1', ...HEADER]]);
    expect((await read(workbook([HEADER], 'Arkusz1', ['Arkusz2']))).problems).toEqual([`forecasts.${form}:null null NO_SHEET null`]);
  });

  it('takes what looks like a formula as text, and tells what could not be computed', async () => {
    const book = workbook([HEADER, ["=cmd|'/c calc'!A1", '2013-05', { t: 'e', v: 0x2a }]]);
    const { rows, problems } = await read(book);
    expect(rows[1]).toEqual(['2', "=cmd|'/c calc'!A1", '2013-05', '']);
    expect(problems).toEqual([expect.stringMatching(`^forecasts.${form}:2 amount CELL_ERROR`)]);
  });
});

describe('a workbook', () => {
  it('is one by its bytes, not by its name', async () => {
    for (const bytes of [Buffer.from('<table><tr><td>account</td></tr></table>'), Buffer.from('account;period'), Buffer.alloc(0), Buffer.from('PK\x03\x04rubbish')]) {
      expect((await readTable('forecasts', { 'forecasts.xlsx': bytes })).problems).toEqual(['forecasts.xlsx:null null NOT_A_WORKBOOK null']);
    }
  });

  it('has its own capitals in its name', async () => {
    expect((await readTable('forecasts', { 'FORECASTS.XLSX': packed(workbook([HEADER])) })).rows).toHaveLength(1);
    const twice = { 'forecasts.csv': Buffer.from('account'), 'forecasts.xlsx': packed(workbook([HEADER])) };
    expect((await readTable('forecasts', twice)).problems).toEqual(['forecasts.xlsx:null null AMBIGUOUS_FILE null']);
  });
});

describe('a DBF', () => {
  const FIELDS: Field[] = [
    ['KEY', 'C', 10], ['FIRST_NAME', 'C', 20], ['LAST_NAME', 'C', 20], ['MEMBER_NUM', 'C', 10], ['MEMBER_SIN', 'D', 8], ['CORRESPOND', 'C', 30],
  ];
  const ROWS = [['1', 'Łucja', 'Święcicka', 'ż/7', '20130508', 'Żółkiewskiego 5'], ['2', 'Józef', 'Źrebięcy', '', '', 'Łódź'], ['3', 'Skasowany', 'Ćwiek', '', '', '']];
  const COLUMNS = ['key', 'first_name', 'last_name', 'member_number', 'member_since', 'correspondence_address'];
  const encode = (text: string) => iconv.encode(text, 'cp852');
  const read = (file: Buffer) => readTable('persons', { 'PERSONS.DBF': file });

  it.each([
    ['CP852', encode, 0], ['MAZOVIA', encodeMazovia, 0], ['CP1250', (text: string) => iconv.encode(text, 'win1250'), 0],
    ['CP852', encode, 0x64], ['MAZOVIA', encodeMazovia, 0x69],
  ] as const)('is read by short names in %s', async (encoding, encoder, language) => {
    const { rows, problems, readings } = await read(dbfFile(FIELDS, ROWS, { encode: encoder, language, deleted: [2] }));
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      ['1', ...COLUMNS], ['2', '1', 'Łucja', 'Święcicka', 'ż/7', '2013-05-08', 'Żółkiewskiego 5'], ['3', '2', 'Józef', 'Źrebięcy', '', '', 'Łódź'],
    ]);
    expect(readings).toEqual([
      expect.stringMatching(`^PERSONS.DBF: DBF, ${encoding} \\(${language ? 'według nagłówka pliku' : '\\d+ z'}.*\\), pominięto rekordy skasowane: 1$`),
    ]);
  });

  it('keeps numbers as they are and refuses what fills a field with stars', async () => {
    const file = dbfFile([['ACCOUNT', 'C', 5], ['PERIOD', 'C', 7], ['AMOUNT', 'N', 12]], [['A1', '2013-05', '-1241.35'], ['A1', '2013-06', '************']], { encode });
    expect((await readTable('forecasts', { 'forecasts.dbf': file })).rows.slice(1)).toEqual([['2', 'A1', '2013-05', '-1241.35'], ['3', 'A1', '2013-06', '************']]);
  });

  it('has as many records as it says, of fields that can be read', async () => {
    const whole = dbfFile(FIELDS, ROWS, { encode });
    expect((await read(whole.subarray(0, whole.length - 60))).problems).toEqual(['PERSONS.DBF:null null DBF_COUNT null']);
    expect((await read(dbfFile(FIELDS, ROWS, { encode, says: 2 }))).problems).toEqual(['PERSONS.DBF:null null DBF_COUNT null']);
    expect((await read(dbfFile([['NOTE', 'M', 10]], [['1']], { encode }))).problems).toEqual(['PERSONS.DBF:1 null DBF_FIELD null']);
    expect((await read(Buffer.from('key;name\n'))).problems).toEqual(['PERSONS.DBF:null null NOT_A_DBF null']);
  });
});
