import { describe, expect, it } from '@jest/globals';
import { faultProblems } from './fault-problems.js';

describe('why a report was not taken', () => {
  it('stands at its field', () =>
    expect(faultProblems([{ field: 'place', code: 'REQUIRED' }, { field: 'phone', code: 'INVALID' }])).toEqual([
      { field: 'place', message: 'faults.problem.place' }, { field: 'phone', message: 'faults.problem.phone' }]));

  it('is said of the whole where the page does not know it', () =>
    expect(faultProblems([{ field: null, code: 'CLOSED' }, { field: 'moon', code: 'FULL' }])).toEqual([
      { field: null, message: 'faults.closed' }, { field: null, message: 'failure.explanation' }]));
});
