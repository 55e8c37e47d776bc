import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDeflateRaw } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { rightTables, zipFile, type Packed } from '../../src/feed/testing/index.js';
import { withFolder, writePackage } from './feed-package.js';

const MEGABYTE = 1024 * 1024;
/** All that a process may ever hold, its own start of some 100 MB included. */
const MOST_MB = 300;
/** A heap that would burst if rows were held; with more to spend, a collector that is kept waiting leaves what looks like growth. */
const HEAP = '--max-old-space-size=128';
// On Linux by the kernel's own account: what resourceUsage tells begins there with the memory of whoever started the process.
const PEAK = `import { existsSync, readFileSync } from 'node:fs';
  const status = () => (existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '');
  process.on('exit', () => process.stderr.write('peak ' + (/VmHWM:\\s*(\\d+)/.exec(status())?.[1] ?? process.resourceUsage().maxRSS)))`;

interface Validated {
  codes: string[];
  peakMb: number;
}

/** Validates a package in a process of its own; what it says and the most memory that it ever had. */
async function validate(path: string): Promise<Validated> {
  const child = spawn(process.execPath, [HEAP, '--import', `data:text/javascript,${encodeURIComponent(PEAK)}`, 'dist/src/cli.js', 'feed', 'validate', '--json', path]);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  await new Promise((resolve) => child.once('close', resolve));
  const told = Buffer.concat(err).toString();
  if (out.length === 0) throw new Error(told);
  const { problems } = JSON.parse(Buffer.concat(out).toString()) as { problems: { code: string }[] };
  return { codes: [...new Set(problems.map(({ code }) => code))], peakMb: Number(/peak (\d+)$/.exec(told)?.[1]) / 1024 };
}

/** `times` pieces, deflated without ever standing in memory. */
async function deflated(piece: Buffer, times: number, head = '', tail = ''): Promise<{ packed: Buffer; size: number }> {
  const stream = createDeflateRaw({ level: 6 });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const write = (bytes: Buffer) => new Promise<void>((resolve) => stream.write(bytes, () => resolve()));
  await write(Buffer.from(head));
  for (let n = 0; n < times; n += 1) await write(piece);
  stream.end(Buffer.from(tail));
  await new Promise((resolve) => stream.once('end', resolve));
  return { packed: Buffer.concat(chunks), size: head.length + piece.length * times + tail.length };
}

const WORKBOOK: Packed[] = [
  { name: '[Content_Types].xml', content: Buffer.from('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>') },
  { name: '_rels/.rels', content: Buffer.from('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>') },
  { name: 'xl/workbook.xml', content: Buffer.from('<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="forecasts" sheetId="1" r:id="rId1"/></sheets></workbook>') },
  { name: 'xl/_rels/workbook.xml.rels', content: Buffer.from('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>') },
];
const SHEET_HEAD = '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const SHEET_TAIL = '</sheetData></worksheet>';
const part = async (name: string, piece: string, times: number, head = SHEET_HEAD, tail = SHEET_TAIL, says = {}): Promise<Packed> => {
  const { packed, size } = await deflated(Buffer.from(piece), times, head, tail);
  return { name, content: Buffer.alloc(0), packed, says: { size, ...says } };
};
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = ['xl/sharedStrings.xml', '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>', '</t></si></sst>'] as const;
const book = (...parts: Packed[]) => zipFile([...WORKBOOK, ...parts]);
const CELLS = `<row>${'<c t="inlineStr"><is><t>x</t></is></c>'.repeat(30)}</row>`;

/** Workbooks that mean harm, and what is said of each. */
const WORKBOOKS: Record<string, () => Promise<{ bytes: Buffer; code: string }>> = {
  'a gigabyte of a sheet': async () => ({ bytes: book(await part(SHEET, ' '.repeat(MEGABYTE), 1024)), code: 'WORKBOOK_TOO_LARGE' }),
  'a gigabyte that says to be small': async () => ({ bytes: book(await part(SHEET, ' '.repeat(MEGABYTE), 1024, SHEET_HEAD, SHEET_TAIL, { size: 1000 })), code: 'NOT_A_WORKBOOK' }),
  'as many cells as its size allows': async () => ({ bytes: book(await part(SHEET, CELLS, Math.floor((23 * MEGABYTE) / CELLS.length))), code: 'MISSING_COLUMN' }),
  'a cell at the far end of the sheet': async () => ({
    bytes: book(await part(SHEET, '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>', 1, SHEET_HEAD.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'))), code: 'UNKNOWN_COLUMN' }),
  'one long text in ten thousand cells': async () => ({
    bytes: book(await part(STRINGS[0], 'x'.repeat(MEGABYTE), 8, STRINGS[1], STRINGS[2]), await part(SHEET, '<row><c t="s"><v>0</v></c></row>', 10_000)), code: 'LINE_TOO_LONG' }),
  'entities within entities': async () => ({
    bytes: book(await part(SHEET, '<row><c t="inlineStr"><is><t>&z;</t></is></c></row>', 1,
      `<!DOCTYPE x [${'abcdefghijklmnopqrstuvwxyz'.split('').map((letter, at, all) => `<!ENTITY ${letter} "${at === 0 ? 'ha' : `&${all[at - 1]};`.repeat(10)}">`).join('')}]>${SHEET_HEAD}`)), code: 'UNKNOWN_COLUMN' }),
  'parts that are not unpacked at all': async () => ({
    bytes: book(await part(SHEET, '<row><c t="inlineStr"><is><t>account</t></is></c></row>', 1), await part('xl/media/picture1.xml', ' '.repeat(MEGABYTE), 1024)), code: 'MISSING_COLUMN' }),
};

describe('a bomb', () => {
  const rows = Object.fromEntries(Object.entries(rightTables()).map(([name, [columns = [], ...body]]) =>
    [name, body.map((row) => Object.fromEntries(row.map((field, at) => [columns[at] ?? '', field] as const)))]));

  it('is measured beside a small right feed', async () => {
    await withFolder(async (folder) => {
      writePackage(folder, rows, { cooperative: 'x' });
      const right = await validate(folder);
      expect(right.codes).toEqual([]);
      expect(right.peakMb).toBeGreaterThan(20);
      expect(right.peakMb).toBeLessThan(MOST_MB);
    });
  }, 120_000);

  it.each(Object.entries(WORKBOOKS))('in a workbook: %s', async (_, make) => {
    const { bytes, code } = await make();
    await withFolder(async (folder) => {
      const { forecasts: _forecasts, ...others } = rows;
      writePackage(folder, others, { cooperative: 'x' });
      writeFileSync(join(folder, 'forecasts.xlsx'), bytes);
      const { codes, peakMb } = await validate(folder);
      expect(codes).toContain(code);
      expect(peakMb).toBeLessThan(MOST_MB);
    });
  }, 300_000);

  it.each([
    ['that says its size', {}, 'SUSPICIOUS_COMPRESSION'], ['that lies of its size', { size: 100_000 }, 'BROKEN_ARCHIVE'],
  ])('in an archive: a gigabyte %s', async (_, says, code) => {
    const { packed, size } = await deflated(Buffer.alloc(MEGABYTE, '\n'), 1024);
    const manifest = { formatVersion: 1, cooperative: 'x', source: 'x', asOf: '2013-05-08T20:00:00+02:00', mode: 'full' };
    await withFolder(async (folder) => {
      const path = join(folder, 'bomb.zip');
      writeFileSync(path, zipFile([
        { name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) },
        { name: 'entries.csv', content: Buffer.alloc(0), packed, says: { size, ...says } },
      ]));
      const { codes, peakMb } = await validate(path);
      expect(codes).toContain(code);
      expect(peakMb).toBeLessThan(MOST_MB);
    });
  }, 300_000);

  it('in an archive: many rows that compress no better than rows do, which are read and not held', async () => {
    const line = Array.from({ length: 3000 }, (_, at) => `E${at * 7919};A1;;CHARGE;2013-02;2013-02-05;;${at},35;;\n`).join('');
    const { packed, size } = await deflated(Buffer.from(line), Math.floor((24 * MEGABYTE) / line.length), `${rightTables().entries[0]!.join(';')}\n`);
    await withFolder(async (folder) => {
      const path = join(folder, 'long.zip');
      const manifest = { formatVersion: 1, cooperative: 'x', source: 'x', asOf: '2013-05-08T20:00:00+02:00', mode: 'full', delimiter: ';', encoding: 'UTF-8' };
      writeFileSync(path, zipFile([
        { name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) },
        { name: 'entries.csv', content: Buffer.alloc(0), packed, says: { size } },
      ]));
      const { codes, peakMb } = await validate(path);
      expect(codes).toContain('DUPLICATE_KEY');
      expect(peakMb).toBeLessThan(MOST_MB);
    });
  }, 300_000);
});
