import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './upload-outcome.js';

describe('the answer to a photo', () => {
  it('is its id', () => expect(outcomeOf(201, '{"id":"a","width":1,"height":1}')).toEqual({ id: 'a', fault: null }));

  it.each([
    [422, '{"code":"NOT_A_PICTURE"}', 'NOT_A_PICTURE'],
    [422, '{"code":"TOO_MANY"}', 'TOO_MANY'],
    [422, '{"code":"SOMETHING_NEW"}', 'FAILED'],
    [413, '', 'TOO_LARGE'],
    [502, '<html>', 'FAILED'],
    [201, 'null', 'FAILED'],
  ])('%i %s is %s', (status, text, fault) => expect(outcomeOf(status, text)).toEqual({ id: null, fault }));
});
