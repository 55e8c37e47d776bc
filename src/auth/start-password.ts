import { randomInt } from 'node:crypto';
import { unmistakable } from '#libs/secrets';

const IDENTIFIER_DIGITS = 8;

/** A generated start password in three groups of four: 'hk4m-w9re-tz7b' (58 bits). */
export const startPassword = (): string => unmistakable(3);

/** A new identifier: eight figures, the first of them not nought. */
export const newIdentifier = (): string => String(randomInt(10 ** (IDENTIFIER_DIGITS - 1), 10 ** IDENTIFIER_DIGITS));
