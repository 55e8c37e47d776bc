import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Manifest } from '../contract/index.js';
import type { ProblemCode } from '../messages.js';

const BYTE_ORDER_MARK = '\ufeff';
// C1 controls betray CP1250 taken for Latin-1 on the way; U+FFFD stands for what was lost before.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;

/** The text of a block of whole lines, and those of its lines (counted from 0) that are not what they should be. */
export interface DecodedBlock {
  text: string;
  faults: { line: number; code: ProblemCode }[];
}

/** Reads blocks in the encoding that the manifest names; a faulty line is told and read as well as can be. */
export function decoder(encoding: Manifest['encoding']): (block: Buffer) => DecodedBlock {
  const read = encoding === 'UTF-8' ? readUtf8 : readCp1250;
  const isValid = encoding === 'UTF-8' ? isUtf8 : () => true;
  let first = true;
  return (block) => {
    const text = read(block);
    const faults = isValid(block) && !CONTROL.test(text) ? [] : faultsOf(block, encoding);
    const start = first && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    first = false;
    // PostgreSQL has no way to keep a zero byte, not even in a staging table.
    return { text: faults.length > 0 ? text.slice(start).replaceAll('\0', '\ufffd') : text.slice(start), faults };
  };
}

const readUtf8 = (bytes: Buffer): string => bytes.toString('utf8');
const readCp1250 = (bytes: Buffer): string => iconv.decode(bytes, 'win1250');

function faultsOf(block: Buffer, encoding: Manifest['encoding']): DecodedBlock['faults'] {
  const faults: DecodedBlock['faults'] = [];
  let start = 0;
  for (let line = 0; start < block.length; line += 1) {
    const stop = block.indexOf(0x0a, start);
    const bytes = block.subarray(start, stop === -1 ? block.length : stop);
    const code = faultOf(bytes, encoding);
    if (code) faults.push({ line, code });
    start += bytes.length + 1;
  }
  return faults;
}

function faultOf(bytes: Buffer, encoding: Manifest['encoding']): ProblemCode | null {
  if (encoding === 'CP1250') return faultIn(readCp1250(bytes), 'NOT_CP1250');
  return isUtf8(bytes) ? faultIn(readUtf8(bytes), 'CONTROL_CHARACTER') : 'NOT_UTF8';
}

function faultIn(text: string, codeOfLoss: ProblemCode): ProblemCode | null {
  if (text.includes('\ufffd')) return codeOfLoss;
  return CONTROL.test(text) ? 'CONTROL_CHARACTER' : null;
}
