import type { Encoding } from '../contract/index.js';
import { Unreadable, type Problems } from '../problems.js';
import { faultOf } from '../rows/decoder.js';
import { decodeAs } from '../rows/encodings.js';
import { PolishWords } from '../rows/polish-words.js';
import type { TableInHand } from '../rows/read-rows.js';
import type { Row } from '../rows/row-splitter.js';
import { encodingOf } from '../rows/survey.js';
import { readDbfHead, type DbfField, type DbfHead } from './dbf-head.js';

const DELETED = 0x2a;
const END = 0x1a;
const MONEY_SCALE = 4;

/**
 * The rows of a dBase or FoxPro table, the names of its fields first. A record is told by its number plus one, as if the
 * names stood on line 1. Records marked as deleted are left out and their count is told with how the file was read.
 *
 * @throws Unreadable where the file is no DBF, is cut, or has fields that can't be read
 */
export async function* dbfRows(table: TableInHand, problems: Problems): AsyncGenerator<Row[]> {
  const { encoding, ground, deleted } = await surveyDbf(table);
  const left = deleted > 0 ? `, pominięto rekordy skasowane: ${deleted}` : '';
  problems.readings.push({ file: table.file, how: `DBF, ${encoding} (${ground})${left}` });
  let [line, isHeaderTold] = [1, false];
  for await (const { head, records } of recordsOf(table.bytes())) {
    const rows: Row[] = isHeaderTold ? [] : [{ line, fields: head.fields.map(({ name }) => name) }];
    isHeaderTold = true;
    for (const record of records) {
      line += 1;
      if (record[0] === DELETED) continue;
      const fault = faultIn(head.fields, record, encoding);
      if (fault) problems.add(fault, { file: `${table.name}.csv`, line });
      const fields = head.fields.map((field) => valueOf(field, record, encoding));
      rows.push({ line, fields: fault ? fields.map((text) => text.replaceAll('\0', '\ufffd')) : fields });
    }
    yield rows;
  }
}

/** Reads the file once for its encoding: what was declared, what its head says, what its words show. */
async function surveyDbf(table: TableInHand): Promise<{ encoding: Encoding; ground: string; deleted: number }> {
  const words = new PolishWords();
  let [said, deleted]: [Encoding | null, number] = [null, 0];
  for await (const { head, records } of recordsOf(table.bytes())) {
    said = head.encoding;
    for (const record of records) {
      if (record[0] === DELETED) deleted += 1;
      else for (const field of head.fields) if (field.type === 'C') words.add(bytesOf(field, record));
    }
  }
  if (said && !table.declared.encoding) return { encoding: said, ground: 'według nagłówka pliku', deleted };
  return { ...encodingOf(words, table.declared), deleted };
}

/** The records of a table, in batches as they come. @throws Unreadable */
async function* recordsOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<{ head: DbfHead; records: Buffer[] }> {
  let [rest, head, found]: [Buffer, DbfHead | null, number] = [Buffer.alloc(0), null, 0];
  for await (const chunk of bytes) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (head === null) {
      head = readDbfHead(rest);
      if (head === null) continue;
      rest = rest.subarray(head.length);
      yield { head, records: [] };
    }
    const records: Buffer[] = [];
    let at = 0;
    for (; at + head.recordLength <= rest.length && rest[at] !== END; at += head.recordLength) {
      records.push(rest.subarray(at, at + head.recordLength));
    }
    found += records.length;
    if (found > head.count) break;
    rest = rest.subarray(at);
    if (records.length > 0) yield { head, records };
    if (rest[0] === END) break;
  }
  if (head === null) throw new Unreadable('NOT_A_DBF');
  if (found !== head.count) throw new Unreadable('DBF_COUNT', null, { expected: head.count, found });
}

function faultIn(fields: DbfField[], record: Buffer, encoding: Encoding) {
  for (const field of fields) {
    const fault = field.type === 'C' ? faultOf(bytesOf(field, record), encoding) : null;
    if (fault) return fault;
  }
  return null;
}

const bytesOf = ({ at, length }: DbfField, record: Buffer): Buffer => record.subarray(at, at + length);

function valueOf(field: DbfField, record: Buffer, encoding: Encoding): string {
  const bytes = bytesOf(field, record);
  if (field.type === 'C') return decodeAs(encoding, bytes).trimEnd();
  if (field.type === 'I') return String(bytes.readInt32LE());
  if (field.type === 'Y') return scaled(bytes.readBigInt64LE());
  const text = bytes.toString('latin1').trim();
  if (field.type === 'D') return text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return field.type === 'L' ? logical(text) : text;
}

function logical(text: string): string {
  if (/^[TtYy]$/.test(text)) return 'true';
  return text.replace(/^[FfNn]$/, 'false').replace(/^\?$/, '');
}

/** FoxPro's money: ten thousandths. */
function scaled(value: bigint): string {
  const digits = String(value).replace('-', '').padStart(MONEY_SCALE + 1, '0');
  const fraction = digits.slice(-MONEY_SCALE).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -MONEY_SCALE)}${fraction === '' ? '' : `.${fraction}`}`;
}
