import type { Medium } from './meter.js';

const WORDS: Record<Medium, string> = {
  COLD_WATER: 'zimna-woda',
  HOT_WATER: 'ciepla-woda',
  HEAT: 'ogrzewanie',
  GAS: 'gaz',
  POWER: 'energia',
};

/** How an address names a medium. */
export const mediumWord = (medium: Medium): string => WORDS[medium];

/** The medium that an address names; undefined for any other word. */
export const mediumOf = (word: unknown): Medium | undefined =>
  (Object.keys(WORDS) as Medium[]).find((medium) => WORDS[medium] === word);
