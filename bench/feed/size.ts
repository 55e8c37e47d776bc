import { parseArgs } from 'node:util';

/** How much a run of the benchmark loads. */
export interface Size {
  /** Entries of the package that is measured. */
  rows: number;
  accounts: number;
  /** Entries of other cooperatives that stand in the tables before. */
  existing: number;
  /** How often all of it is measured; medians are told. */
  rounds: number;
}

const DEFAULTS = { rows: 1_000_000, existing: 1_000_000, rounds: 3 };
/** As in a year's books: a charge and a payment a month, and one correction. */
export const ENTRIES_OF_AN_ACCOUNT = 25;

/**
 * Reads `--rows`, `--existing`, `--rounds` of the command line.
 *
 * @throws where they are no whole numbers above nought
 */
export function sizeOf(args: string[]): Size {
  const { values } = parseArgs({ args, options: { rows: { type: 'string' }, existing: { type: 'string' }, rounds: { type: 'string' } } });
  const number = (name: keyof typeof DEFAULTS) => {
    const given = Number(values[name] ?? DEFAULTS[name]);
    if (!Number.isInteger(given) || given < 1) throw new Error(`--${name} must be a whole number above nought`);
    return given;
  };
  const rows = number('rows');
  return { rows, accounts: Math.ceil(rows / ENTRIES_OF_AN_ACCOUNT), existing: number('existing'), rounds: number('rounds') };
}
