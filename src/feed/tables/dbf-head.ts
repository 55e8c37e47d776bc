import type { Encoding } from '../contract/index.js';
import { Unreadable } from '../problems.js';

const DESCRIPTOR = 32;
const LARGEST_HEAD = 16 * 1024;
const FIELDS_END = 0x0d;
/** Types of a value that stands in the record itself, and how long it must be where that is fixed. */
const LENGTHS: Record<string, number | null> = { C: null, N: null, F: null, D: 8, L: 1, I: 4, Y: 8 };
/** The byte by which a program may say what it writes in (language driver). */
const LANGUAGES: Record<number, Encoding> = { 0x64: 'CP852', 0x69: 'MAZOVIA', 0xc8: 'CP1250' };

export interface DbfField {
  name: string;
  type: string;
  /** Where it begins in the record, the mark of deletion being byte 0. */
  at: number;
  length: number;
}

export interface DbfHead {
  /** Records that the file says to have. */
  count: number;
  /** Bytes before the first record. */
  length: number;
  recordLength: number;
  fields: DbfField[];
  encoding: Encoding | null;
}

/**
 * The head of a dBase III or FoxPro table; null while more bytes are needed.
 *
 * @throws Unreadable where it is none, or has fields of which the record holds no value (memo, picture)
 */
export function readDbfHead(bytes: Buffer): DbfHead | null {
  if (bytes.length < DESCRIPTOR) return null;
  const [count, length, recordLength] = [bytes.readUInt32LE(4), bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
  if (length < DESCRIPTOR || length > LARGEST_HEAD || recordLength < 2) throw new Unreadable('NOT_A_DBF');
  if (bytes.length < length) return null;
  const fields: DbfField[] = [];
  let at = 1;
  for (let place = DESCRIPTOR; place + DESCRIPTOR <= length && bytes[place] !== FIELDS_END; place += DESCRIPTOR) {
    const field = readField(bytes.subarray(place, place + DESCRIPTOR), at);
    fields.push(field);
    at += field.length;
  }
  if (fields.length === 0 || at !== recordLength) throw new Unreadable('NOT_A_DBF');
  return { count, length, recordLength, fields, encoding: LANGUAGES[bytes[29] as number] ?? null };
}

function readField(descriptor: Buffer, at: number): DbfField {
  const name = descriptor.subarray(0, 11).toString('latin1').replace(/\0.*$/s, '').trim();
  const type = String.fromCharCode(descriptor[11] as number);
  const fixed = LENGTHS[type];
  if (fixed === undefined || name === '') throw new Unreadable('DBF_FIELD', 1, { type: type.replace(/[^A-Z0-9@+]/g, '?') });
  // Clipper keeps the length of a long text in both bytes.
  const length = type === 'C' ? descriptor.readUInt16LE(16) : (descriptor[16] as number);
  if (length === 0 || (fixed !== null && length !== fixed)) throw new Unreadable('NOT_A_DBF');
  return { name, type, at, length };
}
