// The thread that reads one sheet of one workbook; plain JavaScript, because a thread starts without the compiler.
import { parentPort, workerData } from 'node:worker_threads';
import { CFB, parse_zip, read, SSF } from '@e965/xlsx';
import { fromBufferPromise } from 'yauzl';

const { sheet, name, largest } = workerData;
const bytes = Buffer.from(workerData.bytes);
/** The parts that hold tables; pictures, charts and the rest are never unpacked. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?[\w.]+\.(?:xml|rels)|xl\/worksheets\/[\w.]+\.xml)$/i;
const MOST_PARTS = 2000;
const BATCH_CELLS = 20_000;
const BATCH_CHARACTERS = 1_000_000;
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const OPTIONS = { dense: true, cellFormula: true, cellHTML: false, cellText: false, cellNF: true, cellDates: false };

class Fault extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** The parts of an XLSX, unpacked to no more than they say and may; other archives and lies end in an error. */
async function unpack() {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  if (zip.entryCount > MOST_PARTS) throw new Fault('WORKBOOK_TOO_LARGE');
  const parts = new Map();
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    if (!PARTS.test(entry.fileName)) continue;
    if (parts.has(entry.fileName)) throw new Fault('NOT_A_WORKBOOK');
    parts.set(entry.fileName, entry);
    size += entry.uncompressedSize;
    if (size > largest) throw new Fault('WORKBOOK_TOO_LARGE');
  }
  const book = CFB.utils.cfb_new();
  for (const [path, entry] of parts) {
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    CFB.utils.cfb_add(book, path, Buffer.concat(chunks));
  }
  return book;
}

/** Reads the names of the sheets first, so that only the wanted one is parsed. */
async function opener() {
  if (bytes.readUInt32BE(0) === 0x504b0304) {
    const book = await unpack();
    return (options) => parse_zip(book, options);
  }
  if (bytes.readUInt32BE(0) === 0xd0cf11e0) return (options) => read(bytes, { ...options, type: 'buffer' });
  throw new Fault('NOT_A_WORKBOOK');
}

function choose(names) {
  if (sheet) return names.find((found) => found === sheet);
  return names.find((found) => found.toLowerCase() === name) ?? (names.length === 1 ? names[0] : undefined);
}

/** What a cell says, as text; null where it is an error or a formula that nobody has computed. */
function textOf(cell, is1904) {
  if (cell === undefined || cell.t === 'z') return cell?.f ? null : '';
  if (cell.t === 'e' || (cell.f && cell.v === undefined)) return null;
  if (cell.t === 'b') return String(cell.v);
  if (cell.t !== 'n') return String(cell.v ?? '');
  return cell.z && SSF.is_date(String(cell.z)) ? dayOf(cell.v + (is1904 ? DAYS_TO_1904 : 0)) : numberOf(cell.v);
}

/** '2013-05-08'; with a time of day it is no date of the feed, and is shown as it is. */
function dayOf(serial) {
  const moment = new Date(DAY_ZERO + Math.round(serial * DAY_MS));
  if (Number.isNaN(moment.getTime())) return String(serial);
  const text = moment.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

/** As many digits as a spreadsheet keeps: 0.1 + 0.2 is 0.3. */
function numberOf(value) {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? String(value) : text;
}

function* batchesOf(rows, is1904) {
  let [batch, bad, cells, characters] = [[], [], 0, 0];
  for (const at of Object.keys(rows)) {
    const row = rows[at];
    if (!row) continue;
    const line = Number(at) + 1;
    const texts = [];
    let last = 0;
    for (const cell of Object.keys(row)) {
      const text = textOf(row[cell], is1904);
      if (text === null) bad.push({ line, cell: Number(cell), value: String(row[cell].w ?? row[cell].f ?? '#') });
      if (!text) continue;
      while (texts.length < cell) texts.push('');
      texts[cell] = text;
      last = Number(cell) + 1;
      characters += text.length;
    }
    if (last === 0) continue;
    batch.push({ line, cells: texts });
    cells += last;
    if (cells < BATCH_CELLS && characters < BATCH_CHARACTERS) continue;
    yield { rows: batch, bad };
    [batch, bad, cells, characters] = [[], [], 0, 0];
  }
  if (batch.length > 0 || bad.length > 0) yield { rows: batch, bad };
}

async function* answers() {
  try {
    const open = await opener();
    const { SheetNames } = open({ bookSheets: true });
    const chosen = choose(SheetNames);
    if (chosen === undefined) return yield { fault: 'NO_SHEET' };
    yield { sheet: chosen };
    const book = open({ ...OPTIONS, sheets: [chosen] });
    yield* batchesOf(book.Sheets[chosen]?.['!data'] ?? [], book.Workbook?.WBProps?.date1904 === true);
    yield { end: true };
  } catch (error) {
    yield { fault: error instanceof Fault ? error.code : 'NOT_A_WORKBOOK' };
  }
}

const told = answers();
parentPort.on('message', async () => parentPort.postMessage((await told.next()).value));
