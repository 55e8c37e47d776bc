import { inflateSync } from 'node:zlib';

/** Why a file is no PDF that may be handed on: it is none, it can't be looked into, or it does more than show pages. */
export type PdfFault = 'NOT_A_PDF' | 'ENCRYPTED' | 'UNREADABLE' | 'ACTIVE';

const TAIL = 2_048;
const MOST_UNPACKED = 32 * 1024 * 1024;
/** What runs, starts, sends or brings something along (ISO 32000-2, 12.6.4 and 7.11.4); a page needs none of it. */
const ACTIVE = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z0-9])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9])/;

/**
 * Looks into a PDF without drawing it: its dictionaries, also those that are packed into object streams. What stands
 * within the streams of pages and pictures is left alone.
 *
 * @returns null for one that may be handed on
 */
export function pdfFault(content: Uint8Array): PdfFault | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-' || !bytes.subarray(-TAIL).includes('%%EOF')) return 'NOT_A_PDF';
  const { outside, packed } = parts(bytes);
  if (ENCRYPTED.test(outside)) return 'ENCRYPTED';
  if (ACTIVE.test(outside)) return 'ACTIVE';
  let left = MOST_UNPACKED;
  for (const { dictionary, stream } of packed) {
    const text = unpacked(dictionary, stream, left);
    if (text === null) return 'UNREADABLE';
    if (ACTIVE.test(plainNames(text))) return 'ACTIVE';
    left -= text.length;
  }
  return null;
}

interface Packed {
  dictionary: string;
  stream: Buffer;
}

/** What stands outside of streams, and the streams that hold objects. */
function parts(bytes: Buffer): { outside: string; packed: Packed[] } {
  const outside: string[] = [];
  const packed: Packed[] = [];
  let from = 0;
  for (let at = bytes.indexOf('stream', from); at !== -1; at = bytes.indexOf('stream', from)) {
    const before = bytes.subarray(from, at).toString('latin1');
    const end = bytes.indexOf('endstream', at);
    outside.push(before);
    if (end === -1) {
      from = at;
      break;
    }
    const dictionary = plainNames(before.slice(before.lastIndexOf('obj') + 3));
    if (/\/ObjStm(?![A-Za-z0-9])/.test(dictionary)) packed.push({ dictionary, stream: bytes.subarray(start(bytes, at + 'stream'.length), end) });
    from = end + 'endstream'.length;
  }
  outside.push(bytes.subarray(from).toString('latin1'));
  return { outside: plainNames(outside.join(' ')), packed };
}

/** Past the end of the line that 'stream' stands in. */
function start(bytes: Buffer, at: number): number {
  const next = bytes[at] === 0x0d ? at + 1 : at;
  return bytes[next] === 0x0a ? next + 1 : next;
}

function unpacked(dictionary: string, stream: Buffer, most: number): string | null {
  if (!/\/Filter/.test(dictionary)) return stream.toString('latin1');
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?(?!\s*\/[A-Z]\w*Decode)/.test(dictionary)) return null;
  try {
    return inflateSync(stream, { maxOutputLength: Math.max(1, most) }).toString('latin1');
  } catch {
    return null;
  }
}

/** Names as they are meant: '/J#61vaScript' is '/JavaScript'. */
const plainNames = (text: string): string => text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
