import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from '../contract/index.js';
import { decodeMazovia } from './mazovia.js';

/** How bytes become text; what an encoding does not have becomes U+FFFD. */
const CODECS: Record<Encoding, (bytes: Buffer) => string> = {
  'UTF-8': (bytes) => bytes.toString('utf8'),
  CP1250: (bytes) => iconv.decode(bytes, 'win1250'),
  'ISO-8859-2': (bytes) => iconv.decode(bytes, 'iso-8859-2'),
  CP852: (bytes) => iconv.decode(bytes, 'cp852'),
  MAZOVIA: decodeMazovia,
};

export const decodeAs = (encoding: Encoding, bytes: Buffer): string => CODECS[encoding](bytes);

/** True for bytes that the encoding could have written; only UTF-8 can tell from the bytes alone. */
export const isValidIn = (encoding: Encoding, bytes: Buffer): boolean => encoding !== 'UTF-8' || isUtf8(bytes);
