const HOUR = 60 * 60_000;
const CHANGE_AT = 1;

/** The instant at which the clocks change in a month (0 for January): its last Sunday, 01:00 UTC. */
function changeOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, CHANGE_AT));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}

/**
 * A date whose UTC fields are what the clocks of Poland show at an instant: UTC+1, and UTC+2 from the last Sunday of
 * March to that of October (Directive 2000/84/EC; in Poland so since 1996). A browser's Intl knows it too, but takes a
 * telephone a tenth of a second to load.
 */
export function inWarsaw(instant: Date): Date {
  const year = instant.getUTCFullYear();
  const summer = instant.getTime() >= changeOf(year, 2) && instant.getTime() < changeOf(year, 9);
  return new Date(instant.getTime() + (summer ? 2 : 1) * HOUR);
}
