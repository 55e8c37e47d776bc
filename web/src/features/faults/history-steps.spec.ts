import { describe, expect, it } from '@jest/globals';
import type { FaultEvent } from './fault.js';
import { historySteps } from './history-steps.js';

const event = (at: string, author: FaultEvent['author'], state: FaultEvent['state'], text: string | null): FaultEvent => ({ id: `${at}${state}`, at, author, state, text });

describe('the steps of a history', () => {
  it('join a state and the word that came with it', () => {
    const steps = historySteps([
      event('1', 'OFFICE', 'VERIFIED', null), event('2', 'OFFICE', 'ACCEPTED', null), event('2', 'OFFICE', null, 'W środę'),
      event('3', 'RESIDENT', null, 'Dziękuję')]);
    expect(steps.map(({ at, state, text }) => [at, state, text])).toEqual([['1', 'VERIFIED', null], ['2', 'ACCEPTED', 'W środę'], ['3', null, 'Dziękuję']]);
  });

  it('join nothing else', () => {
    const events = [event('1', 'OFFICE', 'DONE', null), event('2', 'OFFICE', null, 'a'), event('2', 'OFFICE', null, 'b'), event('3', 'OFFICE', 'ACCEPTED', 'c')];
    expect(historySteps(events)).toEqual(events);
  });
});
