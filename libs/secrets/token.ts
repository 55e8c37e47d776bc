import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;
const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** A fresh secret of 256 bits for a cookie, in base64url. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

/** What the database keeps of a token (SHA-256 is enough: a random 256-bit secret can't be guessed); null if it is none. */
export const tokenHash = (token: string | undefined): Buffer | null =>
  token && SHAPE.test(token) ? createHash('sha256').update(token).digest() : null;
