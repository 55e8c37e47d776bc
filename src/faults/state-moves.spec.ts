import { describe, expect, it } from '@jest/globals';
import { FaultState } from './fault-state.js';
import { isLawfulMove, movesFrom, needsReason, STATES, takesComments } from './state-moves.js';

const { AWAITING_VERIFICATION, VERIFIED, ACCEPTED, PARTLY_DONE, REJECTED, DONE, PUT_OFF } = FaultState;

describe('the states of a report', () => {
  it('are seven', () => expect([...STATES].sort()).toEqual(Object.values(FaultState).sort()));

  it('can be walked from the filing to the end', () => {
    const way = [AWAITING_VERIFICATION, VERIFIED, ACCEPTED, PUT_OFF, PARTLY_DONE, DONE];
    for (const [at, state] of way.slice(0, -1).entries()) expect(isLawfulMove(state, way[at + 1]!)).toBe(true);
  });

  it('never return to waiting, never stay, and are never a dead end', () => {
    for (const state of STATES) {
      expect(isLawfulMove(state, AWAITING_VERIFICATION)).toBe(false);
      expect(isLawfulMove(state, state)).toBe(false);
      expect(movesFrom(state).length).toBeGreaterThan(0);
    }
  });

  it.each([[DONE, REJECTED], [REJECTED, DONE], [AWAITING_VERIFICATION, DONE], [PARTLY_DONE, REJECTED]])(
    'do not lead from %s to %s', (from, to) => expect(isLawfulMove(from, to)).toBe(false));

  it('are all reached by some move, save the first', () => {
    const reached = new Set(STATES.flatMap(movesFrom));
    expect(STATES.filter((state) => !reached.has(state))).toEqual([AWAITING_VERIFICATION]);
  });

  it('owe a reason where nothing is done', () => expect(STATES.filter(needsReason)).toEqual([REJECTED, PUT_OFF]));

  it('take comments while open, and for thirty days after the end', () => {
    for (const state of [AWAITING_VERIFICATION, VERIFIED, ACCEPTED, PARTLY_DONE, PUT_OFF]) {
      expect(takesComments(state, '2020-01-01', '2026-11-20')).toBe(true);
    }
    for (const state of [DONE, REJECTED]) {
      expect(takesComments(state, '2026-10-21', '2026-11-20')).toBe(true);
      expect(takesComments(state, '2026-10-20', '2026-11-20')).toBe(false);
    }
  });
});
