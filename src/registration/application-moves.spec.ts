import { describe, expect, it } from '@jest/globals';
import { actProblem, type Act } from './application-moves.js';

const ACTS: Act[] = ['RECEIVE', 'CHECK', 'ACTIVATE', 'REFUSE'];

describe('what the office may do with an application', () => {
  it.each([
    ['SENT', ['RECEIVE', 'REFUSE']], ['RECEIVED', ['CHECK', 'ACTIVATE', 'REFUSE']], ['ACTIVATED', []], ['REFUSED', []],
  ] as const)('that is %s: %j', (state, lawful) => {
    expect(ACTS.filter((act) => actProblem(act, { state, revision: 3 }, 3) === null)).toEqual(lawful);
  });

  it('is nothing where somebody else has acted since', () =>
    expect(ACTS.map((act) => actProblem(act, { state: 'RECEIVED', revision: 4 }, 3)?.code)).toEqual(ACTS.map(() => 'CHANGED')));
});
