import type { CooperativeSettings } from '#libs/cooperative';
import { readable } from './readable.js';
import { EXPORTED_TABLES } from './tables.js';

const settings = { faults: { categories: [{ code: 'WATER', label: 'hydraulika' }, { code: 'GAS', label: null }, { code: 'X', label: null }] } } as unknown as CooperativeSettings;
const cover = { cooperative: 'SM', portal: 'Portal', name: 'Anna Nowak', madeAt: new Date('2026-11-20T12:00:00Z') };

/** What is written of one row of a table. */
function written(name: string, row: Record<string, unknown>): string[] {
  const table = EXPORTED_TABLES.find((one) => one.table === name)!;
  return [...readable(cover, [{ table, rows: [row] }], settings).matchAll(/<td>([^<]+)<\/td>/g)].map(([, words]) => words!);
}

describe('the readable copy', () => {
  it.each([['WATER', 'hydraulika'], ['GAS', 'gaz'], ['HEATING', 'ogrzewanie'], ['X', 'X']])(
    'names the category %s as the page does: %s', (category, name) => expect(written('fault_report', { category })).toEqual([name]));

  it.each([
    ['fault_report', 'state', 'ACCEPTED', 'zaakceptowane'],
    ['reading_report', 'state', 'ACCEPTED', 'przyjęty'],
    ['reading_report', 'state', 'SENT', 'czeka na decyzję'],
    ['outgoing_mail', 'state', 'SENT', 'wysłano'],
    ['application', 'state', 'SENT', 'wysłany'],
    ['legal_title', 'kind', 'NONE', 'bez tytułu prawnego'],
    ['ledger_entry', 'exclusion_class', 'NONE', '–'],
  ])('has the words of its own enumeration: %s.%s %s is %s', (table, column, value, words) =>
    expect(written(table, { [column]: value })).toEqual([words]));
});
