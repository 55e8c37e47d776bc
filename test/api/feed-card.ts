import type { Tables } from './feed-package.js';

const MONTHS: [string, string, string, string][] = [
  ['2012-12', '720,65', '', '700,00'],
  ['2013-01', '720,83', '-184,89', '712,70'],
  ['2013-02', '698,73', '', '1 241,35'],
  ['2013-03', '756,49', '-395,18', '361,31'],
  ['2013-04', '698,73', '', ''],
  ['2013-05', '699,64', '', '699,64'],
];
const KINDS = ['CHARGE', 'CORRECTION', 'PAYMENT'] as const;

export const account = {
  key: 'A1',
  group: 'RENT',
  name: 'Czynsz',
  tracks_balance: 'tak',
  balance_set_on: '08.05.2013',
  history_from: '2012-12',
  opening_balance: '0',
};
export const person = { key: 'P1', first_name: 'Jan', last_name: 'Kowalski' };

/** The worked card of product.md as an accounting program would send it. */
export const workedCard = (): Required<Pick<Tables, 'persons' | 'accounts' | 'holders' | 'entries' | 'forecasts'>> => ({
  persons: [person],
  accounts: [account],
  holders: [{ account: 'A1', person: 'P1', held_from: '2010-01-01', role: 'MAIN' }],
  entries: MONTHS.flatMap(([period, ...amounts]) =>
    KINDS.flatMap((kind, at) =>
      amounts[at]
        ? [{ key: `${period}/${kind}`, account: 'A1', kind, period, booked_on: `${period}-05`, amount: amounts[at] }]
        : [],
    ),
  ),
  forecasts: ['05', '06', '07', '08', '09', '10', '11', '12'].map((month) => ({
    account: 'A1',
    period: `2013-${month}`,
    amount: '699,64',
  })),
});
