import type { Encoding } from '../contract/index.js';
import type { ProblemCode } from '../messages.js';
import { decodeAs, isValidIn } from './encodings.js';

const BYTE_ORDER_MARK = '\ufeff';
// C1 controls betray CP1250 taken for Latin-1 on the way; U+FFFD stands for what was lost before.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;

/** The text of a block of whole lines, and those of its lines (counted from 0) that are not what they should be. */
export interface DecodedBlock {
  text: string;
  faults: { line: number; code: ProblemCode }[];
}

/** Reads blocks in an encoding; a faulty line is told and read as well as can be. */
export function decoder(encoding: Encoding): (block: Buffer) => DecodedBlock {
  let first = true;
  return (block) => {
    const text = decodeAs(encoding, block);
    const faults = isValidIn(encoding, block) && !CONTROL.test(text) ? [] : faultsOf(block, encoding);
    const start = first && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    first = false;
    // PostgreSQL has no way to keep a zero byte, not even in a staging table.
    return { text: faults.length > 0 ? text.slice(start).replaceAll('\0', '\ufffd') : text.slice(start), faults };
  };
}

function faultsOf(block: Buffer, encoding: Encoding): DecodedBlock['faults'] {
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

/** What is wrong with the bytes of a line or a value in an encoding. */
export function faultOf(bytes: Buffer, encoding: Encoding): ProblemCode | null {
  if (!isValidIn(encoding, bytes)) return 'NOT_UTF8';
  const text = decodeAs(encoding, bytes);
  if (encoding !== 'UTF-8' && text.includes('\ufffd')) return 'NOT_IN_ENCODING';
  return CONTROL.test(text) ? 'CONTROL_CHARACTER' : null;
}

/** True where a text has a character that no office could have meant. */
export const hasControl = (text: string): boolean => CONTROL.test(text);
