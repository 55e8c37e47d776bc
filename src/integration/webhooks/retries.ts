const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds between the tries of one message, as Standard Webhooks advises: ten tries within three days. */
const PAUSES = [5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** After so many tries in a row that came to nothing, of whatever messages, an address is told nothing more. */
export const MOST_FAILURES = 20;

/** When to try again after so many tries; null: never. */
export function nextTry(tries: number, now: Date): Date | null {
  const pause = PAUSES[tries - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * 1000);
}
