import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { encodeMazovia } from '../rows/mazovia.js';
import { dbfFile } from './dbf-file.js';
import { randomOf } from './random.js';
import { MANIFEST, ROWS, columnsOf, countsOf, filesOf, packed, rightTables, textOf, type Tables } from './right-feed.js';
import { zipFile, type Packed } from './zip-file.js';

/** What must be told of a feed, at the least; null where it may as well be right. */
export type Expected = { code: string; file?: string; line?: number; column?: string; value?: string } | null;

export interface Malformed {
  kind: string;
  /** Files of a directory, or of a ZIP made of these bytes. */
  files: Record<string, Buffer>;
  archive?: Buffer;
  expected: Expected;
  /** Data rows of each file, where every one must be read. */
  rows?: Record<string, number>;
}

type Maker = (random: (below: number) => number) => Omit<Malformed, 'kind'>;
const pick = <T>(random: (below: number) => number, values: readonly T[]): T => values[random(values.length)] as T;

/** One value of one row, and what must be told of it there. */
function value(name: keyof Tables, column: string, code: string, values: string[]): Maker {
  return (random) => {
    const tables = rightTables();
    const line = 2 + random(ROWS);
    const text = pick(random, values);
    tables[name][line - 1]![columnsOf(name).indexOf(column)] = text;
    const characters = [...text.trim()];
    const shown = characters.length === 0 ? {} : { value: characters.length > 100 ? `${characters.slice(0, 100).join('')}…` : characters.join('') };
    return { files: filesOf(tables), expected: { code, file: `${name}.csv`, line, column, ...shown }, rows: countsOf(tables) };
  };
}

/** The bytes of one file, altered. */
function bytes(alter: (content: Buffer, random: (below: number) => number) => Buffer, expected: Expected, name = 'entries.csv', manifest: object = {}): Maker {
  return (random) => {
    const files = filesOf(rightTables(), manifest);
    files[name] = alter(files[name] as Buffer, random);
    return { files, expected };
  };
}

function header(alter: (columns: string[], random: (below: number) => number) => void, code: string): Maker {
  return (random) => {
    const tables = rightTables();
    alter(tables.entries[0]!, random);
    return { files: filesOf(tables), expected: { code, file: 'entries.csv', line: 1 } };
  };
}

function archive(alter: (files: Packed[], random: (below: number) => number) => Packed[], code: string): Maker {
  return (random) => ({ files: {}, archive: zipFile(alter(packed(filesOf(rightTables())), random)), expected: { code } });
}

function insert(content: Buffer, at: number, what: Buffer | string): Buffer {
  return Buffer.concat([content.subarray(0, at), Buffer.from(what), content.subarray(at)]);
}

/** Where a line begins, the header being 1. */
const startOf = (content: Buffer, line: number) => content.toString('latin1').split('\n').slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);

const MANY_TOTALS = { controlTotals: { entries: { rows: ROWS, amount: '14896,20' }, persons: { rows: ROWS } } };
const swap = (name: keyof Tables, one: string, other: string, code: string): Maker => () => {
  const tables = rightTables();
  const columns = columnsOf(name);
  const [a, b] = [columns.indexOf(one), columns.indexOf(other)];
  for (const row of tables[name].slice(1)) [row[a], row[b]] = [row[b] as string, row[a] as string];
  return { files: filesOf(tables), expected: { code, file: `${name}.csv`, line: 2, column: one }, rows: countsOf(tables) };
};
const inEncoding = (encode: (text: string) => Buffer, manifest: object, expected: Expected): Maker => () => {
  const tables = rightTables();
  return { files: { ...filesOf(tables, manifest), 'persons.csv': encode(textOf(tables.persons)) }, expected, rows: countsOf(tables) };
};
const WIN = (text: string) => iconv.encode(text, 'win1250');

/** Every way in which a feed is spoilt, by name. */
export const KINDS: Record<string, Maker> = {
  'an amount that is none': value('entries', 'amount', 'NOT_AN_AMOUNT', ['1,234', '12.34.56', 'abc', '--5', '1e5', '=1+1', '1.241', '1 24,00', '5 zł', '٣', 'NaN', '0x10', '+5']),
  'an amount beyond all sense': value('forecasts', 'amount', 'OUT_OF_RANGE', ['1000000000,01', '-1000000001', '89999999999']),
  'an amount without a value': value('entries', 'amount', 'MISSING_VALUE', ['', ' ', '\u00a0']),
  'a day that is none': value('entries', 'booked_on', 'NOT_A_DATE', ['2013-02-29', '1900-02-29', '31.04.2013', '2013-13-01', '00.00.2013', '2013/05/08', '8.5.2013', '20130508', '2013-05-08 12:00', '05-08-2013']),
  'a day outside of time': value('holders', 'held_from', 'OUT_OF_RANGE', ['1899-12-31', '2100-01-01', '9999-12-31']),
  'a month that is none': value('entries', 'period', 'NOT_A_MONTH', ['2013-13', '2013-00', '02.2013', '2013-2', '2013-02-01', 'luty']),
  'a word that is not allowed': value('entries', 'kind', 'NOT_ALLOWED', ['charge', 'Z', 'CHARGE;', 'CHARGES', '1']),
  'neither yes nor no': value('accounts', 'tracks_balance', 'NOT_A_BOOLEAN', ['t', 'Y', '2', 'prawda']),
  'a key too long': value('persons', 'key', 'TOO_LONG', ['k'.repeat(101), 'ż'.repeat(5000), 'x'.repeat(400_000)]),
  'a text too long': value('persons', 'last_name', 'TOO_LONG', ['n'.repeat(501), 'ż'.repeat(100_000), '\u{1f4a7}'.repeat(300)]),
  'a key without a value': value('documents', 'key', 'MISSING_VALUE', ['', '  ']),
  'a due day on a payment': (random) => {
    const tables = rightTables();
    const line = 2 + random(ROWS);
    tables.entries[line - 1]!.splice(3, 4, 'PAYMENT', '2013-02', '2013-02-05', '2013-02-15');
    return { files: filesOf(tables), expected: { code: 'MUST_BE_EMPTY', file: 'entries.csv', line, column: 'due_on', value: '2013-02-15' }, rows: countsOf(tables) };
  },
  'an end before its start': value('holders', 'held_to', 'BEFORE_START', ['2010-02-28', '1999-12-31']),
  'a period before the account’s history': value('entries', 'period', 'BEFORE_HISTORY', ['2012-12', '1999-01']),
  'a reference to nothing': value('entries', 'account', 'UNKNOWN_REFERENCE', ['A99', 'a1', 'A 1', '=A1']),
  'a reference to nothing in a file that is replaced': value('entries', 'document', 'REMOVED_REFERENCE', ['D99', 'd1']),
  'a document of another account': (random) => {
    const tables = rightTables();
    const line = 2 + random(ROWS - 1);
    tables.entries[line - 1]![2] = 'D12';
    return { files: filesOf(tables), expected: { code: 'DOCUMENT_OF_ANOTHER_ACCOUNT', file: 'entries.csv', line, column: 'document', value: 'D12' }, rows: countsOf(tables) };
  },
  'a key twice': (random) => {
    const tables = rightTables();
    const name = pick(random, ['persons', 'accounts', 'documents', 'entries'] as const);
    const line = 3 + random(ROWS - 1);
    tables[name][line - 1]![0] = tables[name][1]![0] as string;
    return { files: filesOf(tables), expected: { code: 'DUPLICATE_KEY', file: `${name}.csv`, line, column: 'key' }, rows: countsOf(tables) };
  },
  'a key of several parts twice': () => {
    const tables = rightTables();
    tables.forecasts.push([...tables.forecasts[1]!]);
    return { files: filesOf(tables), expected: { code: 'DUPLICATE_KEY', file: 'forecasts.csv', line: ROWS + 2, column: 'account + period' }, rows: countsOf(tables) };
  },
  'columns swapped under their names': (random) => pick(random, [
    swap('entries', 'period', 'amount', 'NOT_A_MONTH'), swap('accounts', 'group', 'name', 'NOT_ALLOWED'), swap('documents', 'issued_on', 'title', 'NOT_A_DATE'),
    swap('holders', 'held_from', 'role', 'NOT_A_DATE'),
  ])(random),
  'a header with a column too many': header((columns, random) => columns.splice(random(10), 0, pick(random, ['kwota', '', 'KEY', 'constructor', '__proto__', 'key2'])), 'UNKNOWN_COLUMN'),
  'a header with a column twice': header((columns, random) => columns.push(columns[random(10)] as string), 'DUPLICATE_COLUMN'),
  'a header with a column too few': header((columns, random) => columns.splice(random(10), 1), 'MISSING_COLUMN'),
  'no header': bytes((content) => content.subarray(content.indexOf('\n') + 1), { code: 'UNKNOWN_COLUMN', file: 'entries.csv', line: 1 }),
  'a million columns in the header': bytes((content) => Buffer.concat([Buffer.from(';'.repeat(999_999)), content]), { code: 'UNKNOWN_COLUMN', file: 'entries.csv', line: 1 }),
  'a million columns in a row': bytes((content) => insert(content, startOf(content, 3), `E0${';'.repeat(999_999)}\r\n`), { code: 'FIELD_COUNT', file: 'entries.csv', line: 3 }),
  'a field too many or too few': (random) => {
    const tables = rightTables();
    const line = 2 + random(ROWS);
    if (random(2) === 0) tables.entries[line - 1]!.push('x');
    else tables.entries[line - 1]!.pop();
    return { files: filesOf(tables), expected: { code: 'FIELD_COUNT', file: 'entries.csv', line }, rows: countsOf(tables) };
  },
  'a line without end': bytes((content, random) => insert(content, startOf(content, 2 + random(5)), 'x'.repeat(1_100_000 + random(3_000_000))), { code: 'LINE_TOO_LONG', file: 'entries.csv' }),
  'a field in quotes without end': bytes((content) => insert(content, startOf(content, 4), `"${'x\n'.repeat(700_000)}`), { code: 'LINE_TOO_LONG', file: 'entries.csv', line: 4 }),
  'a quote that nobody closed': bytes((content, random) => insert(content, startOf(content, 2 + random(ROWS)), '"'), { code: 'QUOTE_NOT_CLOSED', file: 'entries.csv' }),
  'something after a closing quote': (random) => {
    const line = 2 + random(ROWS);
    return bytes((content) => insert(content, startOf(content, line), '"E"x;'), { code: 'BAD_QUOTES', file: 'entries.csv', line })(random);
  },
  'a zero byte': (random) => {
    const line = 2 + random(ROWS);
    return bytes((content) => insert(content, startOf(content, line) + 1, '\0'), { code: 'CONTROL_CHARACTER', file: 'entries.csv', line })(random);
  },
  'a control character': (random) => {
    const line = 2 + random(ROWS);
    return bytes((content) => insert(content, startOf(content, line), pick(random, ['\x01', '\x1b[2J', '\x0b', '\ufffd', '\u0085'])), { code: 'CONTROL_CHARACTER', file: 'entries.csv', line })(random);
  },
  'CP1250 that is told to be UTF-8': inEncoding(WIN, { encoding: 'UTF-8' }, { code: 'NOT_UTF8', file: 'persons.csv', line: 2 }),
  'CP852 that is told to be UTF-8': inEncoding((text) => iconv.encode(text, 'cp852'), { encoding: 'UTF-8' }, { code: 'NOT_UTF8', file: 'persons.csv', line: 2 }),
  'UTF-8 that is told to be CP1250': inEncoding((text) => Buffer.from(text), { encoding: 'CP1250' }, null),
  'CP1250 that nobody told of': inEncoding(WIN, {}, null),
  'CP852 that nobody told of': inEncoding((text) => iconv.encode(text, 'cp852'), {}, null),
  'Mazovia that nobody told of': inEncoding(encodeMazovia, {}, null),
  'ISO-8859-2 that nobody told of': inEncoding((text) => iconv.encode(text, 'iso-8859-2'), {}, null),
  'bytes that CP1250 has not': bytes((content) => Buffer.concat([WIN(content.toString()), Buffer.from([0x81, 0x83, 0x0a])]), { code: 'NOT_IN_ENCODING', file: 'persons.csv', line: ROWS + 2 }, 'persons.csv', { encoding: 'CP1250' }),
  'UTF-16': (random) => bytes((content) => {
    const text = Buffer.from(`${random(2) ? '\ufeff' : ''}${content.toString()}`, 'utf16le');
    return random(2) ? text.swap16() : text;
  }, { code: 'UTF16', file: 'persons.csv' }, 'persons.csv')(random),
  'one line in another encoding': bytes((content) => Buffer.concat([content, WIN('P99;Żółć;Łoś;;;\n')]), { code: 'NOT_UTF8', file: 'persons.csv', line: ROWS + 2 }, 'persons.csv'),
  'noise in place of a file': bytes((content, random) => Buffer.from(content.map(() => random(256))), { code: '*', file: 'entries.csv' }),
  'one byte changed': bytes((content, random) => {
    const altered = Buffer.from(content);
    altered[random(content.length)] = random(256);
    return altered;
  }, null),
  'a piece doubled': bytes((content, random) => Buffer.concat([content, content.subarray(random(content.length))]), null),
  'a file cut short, with control totals': bytes((content, random) => content.subarray(0, random(content.length - 30)), { code: '*' }, 'entries.csv', MANY_TOTALS),
  'a file cut within a row': bytes((content, random) => content.subarray(0, startOf(content, 3 + random(ROWS - 2)) - 20), { code: 'FIELD_COUNT', file: 'entries.csv' }),
  'an empty file': bytes(() => Buffer.alloc(0), { code: 'NO_HEADER', file: 'entries.csv' }),
  'nothing but line breaks': bytes((_, random) => Buffer.from('\r\n'.repeat(1 + random(5000))), { code: 'NO_HEADER', file: 'entries.csv' }),
  'line breaks of an old Macintosh': bytes((content) => Buffer.from(content.toString().replaceAll('\r\n', '\r')), { code: '*', file: 'entries.csv' }),
  'another delimiter than told': bytes((content) => Buffer.from(content.toString().replaceAll(';', ',')), { code: '*', file: 'entries.csv' }),
  'a byte order mark twice': bytes((content) => Buffer.concat([Buffer.from('\ufeff\ufeff'), content]), null),
  'HTML in place of a CSV': bytes(() => Buffer.from('<!doctype html><table><tr><td>key</td></tr></table>'), { code: 'UNKNOWN_COLUMN', file: 'entries.csv', line: 1 }),
  'totals that are not those of the file': (random) => {
    const wrong = pick(random, [[{ rows: ROWS + 1 }, 'CONTROL_ROWS'], [{ rows: 0 }, 'CONTROL_ROWS'], [{ amount: '14896,21' }, 'CONTROL_AMOUNT'], [{ amount: '-14896,20' }, 'CONTROL_AMOUNT']] as const);
    return { files: filesOf(rightTables(), { controlTotals: { entries: wrong[0] } }), expected: { code: wrong[1], file: 'entries.csv' }, rows: countsOf(rightTables()) };
  },
  'totals of a file that is not there': () => ({ files: filesOf(rightTables(), { controlTotals: { meters: { rows: 1 } } }), expected: { code: 'CONTROL_FILE', file: 'manifest.json' } }),
  'no manifest': () => {
    const { 'manifest.json': _, ...files } = filesOf(rightTables());
    return { files, expected: { code: 'NO_MANIFEST', file: 'manifest.json' } };
  },
  'a manifest that is no manifest': (random) => ({
    files: { ...filesOf(rightTables()), 'manifest.json': Buffer.from(pick(random, ['{', '[]', '"x"', 'null', '', '{"formatVersion":1}', JSON.stringify({ ...MANIFEST, extra: 1 }), '\xff', 'x'.repeat(70_000), `${'['.repeat(30_000)}`])) },
    expected: { code: '*', file: 'manifest.json' },
  }),
  'a manifest with a field that is wrong': (random) => ({
    files: filesOf(rightTables(), pick(random, [{ formatVersion: 2 }, { mode: 'all' }, { asOf: '2013-02-29T00:00:00Z' }, { encoding: 'latin1' }, { delimiter: '|' }, { source: '' }, { controlTotals: { x: {} } }])),
    expected: { code: '*', file: 'manifest.json' },
  }),
  'files that no package has': (random) => {
    const name = pick(random, ['notes.txt', 'entries.csv.bak', 'Thumbs.db', '.htaccess', 'entries.zip', 'entries.ods', '=cmd.csv']);
    return { files: { ...filesOf(rightTables()), [name]: Buffer.from('x') }, expected: { code: 'UNEXPECTED_FILE', file: name } };
  },
  'two files of one table': () => ({ files: { ...filesOf(rightTables()), 'entries.dbf': Buffer.from('x') }, expected: { code: 'AMBIGUOUS_FILE' } }),
  'a workbook that is none': (random) => {
    const { 'forecasts.csv': csv, ...files } = filesOf(rightTables());
    const content = pick(random, [csv as Buffer, Buffer.from('PK\x03\x04 no archive'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3]), Buffer.alloc(0), zipFile([{ name: 'xl/workbook.xml', content: Buffer.from('<x/>') }])]);
    return { files: { ...files, [pick(random, ['forecasts.xlsx', 'forecasts.xls'])]: content }, expected: { code: '*' } };
  },
  'a DBF that is none or cut': (random) => {
    const { 'forecasts.csv': csv, ...files } = filesOf(rightTables());
    const right = dbfFile([['ACCOUNT', 'C', 5], ['PERIOD', 'C', 7], ['AMOUNT', 'N', 10]], rightTables().forecasts.slice(1).map((row) => row.map((field) => field.replace(',', '.'))), { encode: (text) => Buffer.from(text) });
    const content = pick(random, [csv as Buffer, right.subarray(0, 20), right.subarray(0, right.length - 10), Buffer.concat([right.subarray(0, 4), Buffer.from([0xff, 0xff, 0xff, 0x7f]), right.subarray(8)]), Buffer.alloc(200)]);
    return { files: { ...files, 'forecasts.dbf': content }, expected: { code: '*' } };
  },
  'text that looks like a formula': (random) => {
    const tables = rightTables();
    tables.persons[2]![2] = pick(random, ['=cmd|\'/c calc\'!A1', '+48 600', '-5', '@SUM(A1)', "=HYPERLINK(\"x\")"]);
    return { files: filesOf(tables), expected: null, rows: countsOf(tables) };
  },
  'SQL in place of text': (random) => {
    const tables = rightTables();
    tables.persons[2]![2] = pick(random, ["'; drop table person; --", '\\.', '\\N', '$$', "\\'; select 1", 'a\\tb', '${x}', '%s']);
    return { files: filesOf(tables), expected: null, rows: countsOf(tables) };
  },
  'a path out of the archive': archive((files, random) => [...files, { name: pick(random, ['/etc/passwd', '../entries.csv', 'a/../../x.csv', 'C:\\entries.csv', '..\\entries.csv', '//host/x']), content: Buffer.from('x') }], 'UNSAFE_PATH'),
  'a folder in the archive': archive((files, random) => files.map((file) => ({ ...file, name: `${pick(random, ['feed', 'a/b'])}/${file.name}` })), 'UNEXPECTED_FILE'),
  'a link in the archive': archive((files) => files.map((file) => (file.name === 'entries.csv' ? { ...file, content: Buffer.from('/etc/passwd'), says: { attributes: 0o120777 * 0x10000 } } : file)), 'NOT_A_PLAIN_FILE'),
  'a file twice in the archive': archive((files, random) => [...files, files[1 + random(files.length - 1)] as Packed], 'DUPLICATE_FILE'),
  'a file twice by its capitals': archive((files) => [...files, { name: 'ENTRIES.CSV', content: Buffer.from('key') }], 'AMBIGUOUS_FILE'),
  'an encrypted file': archive((files) => files.map((file) => ({ ...file, says: { flags: 0x801 } })), 'ENCRYPTED'),
  'a bomb by its size': archive((files) => files.map((file) => (file.name === 'entries.csv' ? { ...file, content: Buffer.alloc(20_000_000, ';') } : file)), 'SUSPICIOUS_COMPRESSION'),
  'a bomb that lies of its size': archive((files) => files.map((file) => (file.name === 'entries.csv' ? { ...file, content: Buffer.alloc(20_000_000, '\n'), says: { size: 100 } } : file)), 'BROKEN_ARCHIVE'),
  'a wrong checksum': archive((files, random) => files.map((file) => (file.name === 'entries.csv' ? { ...file, says: { checksum: random(2 ** 31) } } : file)), 'BROKEN_ARCHIVE'),
  'files that share their bytes': archive((files) => files.map((file) => ({ ...file, says: { offset: 0 } })), '*'),
  'a stream that is no deflate': archive((files) => files.map((file) => (file.name === 'entries.csv' ? { ...file, packed: Buffer.from('not deflated at all') } : file)), 'BROKEN_ARCHIVE'),
  'a stream that ends in mid-air': archive((files) => files.map((file) => (file.name === 'entries.csv' ? { ...file, packed: deflateRawSync(file.content).subarray(0, 60) } : file)), 'BROKEN_ARCHIVE'),
  'an archive within the archive': archive((files) => files.map((file) => (file.name === 'entries.csv' ? { ...file, content: zipFile(files) } : file)), '*'),
  'an archive cut short': (random) => {
    const whole = zipFile(packed(filesOf(rightTables())));
    return { files: {}, archive: whole.subarray(0, random(whole.length - 22)), expected: { code: 'NOT_A_ZIP' } };
  },
  'too many files': archive((files) => [...files, ...Array.from({ length: 120 }, (_, at) => ({ name: `f${at}.csv`, content: Buffer.alloc(0) }))], 'TOO_MANY_FILES'),
};

/** The n-th malformed feed: kinds take turns, what happens within one is the seed's. */
export function malformed(n: number): Malformed {
  const kinds = Object.keys(KINDS);
  const kind = kinds[n % kinds.length] as string;
  return { kind, ...(KINDS[kind] as Maker)(randomOf(n)) };
}
