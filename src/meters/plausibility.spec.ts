import { describe, expect, it } from '@jest/globals';
import { judge } from './plausibility.js';

const RULES = { digits: 5, unusualFactor: 3 };
/** 0.1 a day for a hundred days. */
const STATES = [{ readOn: '2026-06-22', value: 100_000 }, { readOn: '2026-09-30', value: 110_000 }];
const on = (entered: string, states = STATES) => judge(entered, '2026-10-20', states, RULES);

describe('a reported reading', () => {
  it.each([
    ['', 'REQUIRED'], ['dużo', 'NOT_A_NUMBER'], ['100000', 'TOO_MANY_DIGITS'], ['109,999', 'BELOW_PREVIOUS'],
  ])('%j is refused as %s', (entered, fault) => expect(on(entered)).toEqual({ fault }));

  it('is taken without a question where twenty days took about the usual 2 m³', () => {
    expect(on('112,5')).toEqual({ fault: null, value: 112_500, consumption: 2_500, rolledOver: false, doubts: [] });
    expect(on('116')).toMatchObject({ consumption: 6_000, doubts: [] });
  });

  it('is asked about again above three times the usual, with the figures', () => {
    expect(on('116,001')).toMatchObject({ doubts: [{ kind: 'UNUSUAL', consumption: 6_001, usual: 2_000 }] });
  });

  it('is asked about where the dial has begun anew', () => {
    const states = [{ readOn: '2026-06-22', value: 99_980_000 }, { readOn: '2026-09-30', value: 99_990_000 }];
    expect(on('2', states)).toMatchObject({ consumption: 12_000, rolledOver: true, doubts: [{ kind: 'ROLL_OVER' }, { kind: 'UNUSUAL' }] });
    expect(on('0', states)).toMatchObject({ consumption: 10_000 });
  });

  it('is never unusual without a history, nor below one unit', () => {
    expect(on('900', STATES.slice(1))).toMatchObject({ consumption: 790_000, doubts: [] });
    expect(on('900', [])).toMatchObject({ consumption: null, doubts: [] });
    expect(judge('110,9', '2026-09-30', STATES, RULES)).toMatchObject({ consumption: 900, doubts: [] });
    expect(judge('111,1', '2026-09-30', STATES, RULES)).toMatchObject({ doubts: [{ kind: 'UNUSUAL', usual: 100 }] });
  });
});
