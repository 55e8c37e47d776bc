import { randomInt } from 'node:crypto';

// No letter or figure that can be taken for another, in print or read aloud: 30 of them, 4.9 bits each.
const LETTERS = 'abcdefghkmnpqrstuvwxyz23456789';

const group = (length: number): string => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Random letters in groups of four that a person can copy without a mistake: 'hk4m-w9re-tz7b' for three (58 bits). */
export const unmistakable = (groups: number): string => Array.from({ length: groups }, () => group(4)).join('-');
