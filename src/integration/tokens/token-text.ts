import { newToken, tokenHash } from '#libs/secrets';

// A mark by which scanners of leaked secrets, and people, know what they have found.
const MARK = 'dmw_';
const HINT_LENGTH = 4;
// As good as any that no token has: what is no token costs the same look-up as one.
const NOBODYS = Buffer.alloc(32);

/** A fresh token: what the program is given, once. */
export const newTokenText = (): string => `${MARK}${newToken()}`;

/** What is kept of a token to know it by in a list: its last four characters. */
export const hintOf = (token: string): string => token.slice(-HINT_LENGTH);

/** What the database keeps of a token. */
export const hashOfToken = (token: string): Buffer => (token.startsWith(MARK) && tokenHash(token.slice(MARK.length))) || NOBODYS;

/** The token of an Authorization header (RFC 6750, 2.1); null where it bears none. */
export const bearerOf = (header: string | undefined): string | null => /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null;
