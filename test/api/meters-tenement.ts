import type { Tables } from './feed-package.js';

export const HOLDERS = { email: 'lokator.probny@example.org' };

/** A meter's key, its readings, and when it hung there. */
interface Hung {
  key: string;
  premises: string;
  installed?: string;
  removed?: string;
  readings: [readOn: string, value: string][];
}

const METERS: Hung[] = [
  {
    key: 'T1', premises: '1',
    readings: [['2025-09-30', '100'], ['2025-10-31', '106.2'], ['2026-08-31', '200'], ['2026-09-15', '203'], ['2026-10-31', '221.4']],
  },
  { key: 'T2', premises: '2', removed: '2026-10-11', readings: [['2026-09-30', '50'], ['2026-10-11', '54']] },
  { key: 'T2b', premises: '2', installed: '2026-10-11', readings: [['2026-10-11', '0'], ['2026-10-31', '6.5']] },
  { key: 'T3', premises: '3', readings: [['2026-09-30', '99995'], ['2026-10-31', '3']] },
  // Nobody can tell what this one counted.
  { key: 'T4', premises: '4', readings: [['2026-09-30', '500'], ['2026-10-31', '400']] },
  { key: 'T5', premises: '5', readings: [['2026-09-30', '10'], ['2026-10-31', '15']] },
  { key: 'T6', premises: '6', readings: [['2026-09-30', '10'], ['2026-10-31', '16']] },
  { key: 'T7', premises: '7', readings: [['2026-09-30', '10'], ['2026-10-31', '17']] },
  { key: 'T8', premises: '8', readings: [['2026-09-30', '10'], ['2026-10-31', '14']] },
  // In another house, so that it is in nobody's average.
  { key: 'T9', premises: '9', readings: [['2026-09-30', '99967'], ['2026-10-31', '99998']] },
];

/**
 * A house of eight flats and a garage with a tap, to be added to what a cooperative has.
 *
 * @param residents keys of three persons: the first holds flat 1, the second flat 2, the third flat 3, the garage, and flat 1 as well
 */
export function tenement([first = '', second = '', third = '']: string[]): Tables {
  const flats = Array.from({ length: 9 }, (_, at) => String(at + 1));
  const holders: [string, string][] = [['1', first], ['1', third], ['2', second], ['3', third], ['9', third]];
  return {
    buildings: ['TEST', 'TEST-2'].map((key, at) => ({ key, street: 'ul. Próbna', number: String(7 + at), postcode: '90-001', city: 'Łódź' })),
    premises: flats.map((number) => ({ key: `TEST/${number}`, building: number === '9' ? 'TEST-2' : 'TEST', number, kind: 'RESIDENTIAL', area_m2: '40' })),
    contacts: [{ person: first, kind: 'EMAIL', value: HOLDERS.email }],
    accounts: flats.map((number) => ({
      key: `TEST/${number}`, group: 'RENT', name: `Próbna ${number}`, premises: `TEST/${number}`, tracks_balance: 'tak', balance_set_on: '2026-11-20',
      history_from: '2025-01', opening_balance: '0' })),
    holders: holders.map(([number, person]) => ({ account: `TEST/${number}`, person, held_from: '2020-01-01', role: person === third && number === '1' ? 'SPOUSE' : 'MAIN' })),
    meters: METERS.map(({ key, premises, installed = '2024-01-01', removed = '' }) => ({
      key: `TEST/${key}`, premises: `TEST/${premises}`, medium: 'COLD_WATER', location: 'kuchnia', serial: `S-${key}`, unit: 'm3', installed_on: installed, removed_on: removed })),
    readings: METERS.flatMap(({ key, readings }) => readings.map(([readOn, value], at) => ({
      key: `TEST/${key}/${at + 1}`, meter: `TEST/${key}`, read_on: readOn, value, kind: 'ACTUAL' }))),
  };
}
