import { hash, parseOptions, verify, type Options } from '@node-rs/argon2';
import { pepperOf, type Peppers } from './peppers.js';

// OWASP's parameters for argon2id; the library's default algorithm is argon2id.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const COST_NAMES = ['memoryCost', 'timeCost', 'parallelism'] as const;

// A hash that was stored before peppers had versions says none, and is of the first.
const STORED = /^(?:p(\d{1,5}))?(\$argon2id\$v=19\$[^$]+\$([^$]+)\$[^$]+)$/;

/** A stored hash in its parts: the pepper's version, and what argon2 wrote. */
interface Stored {
  version: number;
  phc: string;
  cost: Required<Pick<Options, 'memoryCost' | 'timeCost' | 'parallelism'>>;
  salt: Buffer;
}

/** One form for one password, however the keyboard composed its letters. */
export const normalisePassword = (password: string): string => password.normalize('NFC');

/** The one way to keep a password: argon2id with the platform's pepper, whose version stands before the hash ('p2$argon2id$…'). */
export async function hashPassword(password: string, peppers: Peppers): Promise<string> {
  return `p${peppers.current}${await hash(normalisePassword(password), options(peppers, peppers.current))}`;
}

/** The same hash as a stored one is, of another text: equal exactly when the texts are. One check for many texts of one salt. */
export async function hashAlike(text: string, stored: string, peppers: Peppers): Promise<string> {
  const { version, salt, cost } = parse(stored);
  return `p${version}${await hash(normalisePassword(text), { ...options(peppers, version), ...cost, salt })}`;
}

/** Hashes several secrets of one owner with one salt, so that a typed one is compared with all of them by one hash. */
export async function hashTogether(texts: string[], peppers: Peppers): Promise<string[]> {
  const [first, ...rest] = texts;
  if (first === undefined) return [];
  const stored = await hashPassword(first, peppers);
  return [stored, ...(await Promise.all(rest.map((text) => hashAlike(text, stored, peppers))))];
}

/** @throws where the pepper of the stored hash is not known any more, or it is none of this house's hashes */
export async function verifyPassword(password: string, stored: string, peppers: Peppers): Promise<boolean> {
  const { version, phc } = parse(stored);
  return verify(phc, normalisePassword(password), options(peppers, version));
}

/** False where the stored hash's pepper is no longer among the platform's, so that no password can ever fit it. */
export const knowsPepper = (stored: string, { byVersion }: Peppers): boolean => byVersion.has(parse(stored).version);

/** True where a hash was made with an older pepper or at another cost, and is to be made anew at the next sign-in. */
export function needsRehash(stored: string, { current }: Peppers): boolean {
  const { version, cost } = parse(stored);
  return version !== current || COST_NAMES.some((name) => cost[name] !== COST[name]);
}

const options = (peppers: Peppers, version: number): Options => ({ ...COST, secret: Buffer.from(pepperOf(peppers, version)) });

function parse(stored: string): Stored {
  const [, version = '1', phc, salt] = STORED.exec(stored) ?? [];
  if (phc === undefined || salt === undefined) throw new Error('not a password hash');
  const { memoryCost, timeCost, parallelism } = parseOptions(phc);
  return { version: Number(version), phc, cost: { memoryCost, timeCost, parallelism }, salt: Buffer.from(salt, 'base64') };
}
