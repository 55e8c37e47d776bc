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
  const read = encoding === 'UTF-8' ? (bytes: Buffer) => bytes.toString('utf8') : (bytes: Buffer) => iconv.decode(bytes, 'win1250');
  const isValid = encoding === 'UTF-8' ? isUtf8 : () => true;
  let first = true;
  return (block) => {
    const text = read(block);
    const faults = isValid(block) && !CONTROL.test(text) ? [] : faultsOf(block, encoding, read);
    const start = first && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    first = false;
    return { text: text.slice(start), faults };
  };
}

function faultsOf(block: Buffer, encoding: Manifest['encoding'], read: (bytes: Buffer) => string): DecodedBlock['faults'] {
  const faults: DecodedBlock['faults'] = [];
  let start = 0;
  for (let line = 0; start < block.length; line += 1) {
    const stop = block.indexOf(0x0a, start);
    const bytes = block.subarray(start, stop === -1 ? block.length : stop);
    const code = faultOf(bytes, encoding, read);
    if (code) faults.push({ line, code });
    start += bytes.length + 1;
  }
  return faults;
}

function faultOf(bytes: Buffer, encoding: Manifest['encoding'], read: (bytes: Buffer) => string): ProblemCode | null {
  if (encoding === 'UTF-8' && !isUtf8(bytes)) return 'NOT_UTF8';
  const text = read(bytes);
  if (encoding === 'CP1250' && text.includes('\ufffd')) return 'NOT_CP1250';
  return CONTROL.test(text) ? 'CONTROL_CHARACTER' : null;
}
