import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { pepperOf, type Peppers } from './peppers.js';

const CIPHER = 'aes-256-gcm';
const VERSION_BYTES = 2;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = VERSION_BYTES + NONCE_BYTES + TAG_BYTES;

/** What a box is for: each purpose has a key of its own. */
export type Purpose = 'outgoing mail' | 'one-time codes' | 'start passwords' | 'letters' | 'webhooks';

/** Where a box belongs: moved to another row or used for another purpose, it stays shut. */
export interface Place {
  purpose: Purpose;
  /** The ids of the row that it stands in. */
  row: string;
}

const keyOf = (peppers: Peppers, version: number, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', pepperOf(peppers, version), '', `domownik ${purpose}`, 32));

/**
 * Encrypts text so that only a process with the platform's secret reads it, and only in its place: AES-256-GCM
 * (NIST SP 800-38D) under a key derived by HKDF (RFC 5869). The box says with which version of the secret it was made.
 */
export function seal(text: string, peppers: Peppers, { purpose, row }: Place): Buffer {
  const version = Buffer.alloc(VERSION_BYTES);
  version.writeUInt16BE(peppers.current);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(peppers, peppers.current, purpose), nonce).setAAD(Buffer.from(row));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([version, nonce, cipher.getAuthTag(), sealed]);
}

/** @throws when it was sealed by a secret that is not known, for another place, or changed since */
export function unseal(box: Buffer, peppers: Peppers, { purpose, row }: Place): string {
  const nonce = box.subarray(VERSION_BYTES, VERSION_BYTES + NONCE_BYTES);
  const key = keyOf(peppers, box.readUInt16BE(), purpose);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(row));
  decipher.setAuthTag(box.subarray(VERSION_BYTES + NONCE_BYTES, HEAD_BYTES));
  return Buffer.concat([decipher.update(box.subarray(HEAD_BYTES)), decipher.final()]).toString('utf8');
}

/** True where a box was made with an older secret and is to be made anew while it is open. */
export const needsReseal = (box: Buffer, { current }: Peppers): boolean => box.readUInt16BE() !== current;
