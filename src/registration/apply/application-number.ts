/** 'W/2026/00042': the number of an application, the count of which begins anew each year. */
export const applicationNumber = (year: number, count: number): string => `W/${year}/${String(count).padStart(5, '0')}`;
