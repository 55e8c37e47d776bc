import { inWarsaw } from '../../../ui/warsaw.js';

/** The instant (ISO 8601, UTC) of what a clock in Poland shows, '2026-11-22T08:00'; null where it is no such text. */
export function warsawInstant(local: string): string | null {
  const shown = new Date(`${local}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local) || Number.isNaN(shown.getTime())) return null;
  const ahead = inWarsaw(shown).getTime() - shown.getTime();
  const instant = new Date(shown.getTime() - ahead);
  // In the hours around a change of the clocks the first guess may lie on the other side.
  return new Date(shown.getTime() - (inWarsaw(instant).getTime() - instant.getTime())).toISOString();
}
