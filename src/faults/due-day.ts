import type { CooperativeSettings } from '#libs/cooperative';

const DAY_MS = 86_400_000;

/** The day by which a report is to be dealt with, unless the office sets another: by its category's days, else by all others'. */
export function dueDay(filedOn: string, category: string, { categories, dueDays }: CooperativeSettings['faults']): string {
  const days = categories.find(({ code }) => code === category)?.dueDays ?? dueDays;
  return new Date(Date.parse(filedOn) + days * DAY_MS).toISOString().slice(0, 10);
}
