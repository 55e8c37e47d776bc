import { describe, expect, it } from '@jest/globals';
import type { CooperativeSettings } from '#libs/cooperative';
import { CommonPart } from './fault-state.js';
import { filingProblems, isPhone } from './filing-problems.js';

const settings = { faults: { numberPattern: '', categories: [{ code: 'WATER', label: null }] } } as unknown as CooperativeSettings;
const good = { requestId: 'r', premisesId: 'p', category: 'WATER', description: 'Cieknie', phone: '601 23 00 00', photoIds: [] };
const codes = (change: object) => filingProblems({ ...good, ...change }, settings).map(({ field, code }) => `${field} ${code}`);

describe('a report', () => {
  it('that is whole is taken, with or without a telephone', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ phone: null })).toEqual([]);
    expect(codes({ premisesId: null, buildingId: 'b', commonPart: CommonPart.LIFT })).toEqual([]);
  });

  it('tells everything that is wrong at once', () => {
    expect(codes({ premisesId: null, category: '', description: ' \n', phone: 'rano', photoIds: ['1', '2', '3', '4', '5', '6'] })).toEqual([
      'place REQUIRED', 'category REQUIRED', 'description REQUIRED', 'phone INVALID', 'photos TOO_MANY']);
  });

  it.each([
    [{ buildingId: 'b' }, 'place AMBIGUOUS'],
    [{ premisesId: null, buildingId: 'b' }, 'commonPart REQUIRED'],
    [{ category: 'ROOF' }, 'category REQUIRED'],
    [{ description: 'x'.repeat(2001) }, 'description TOO_LONG'],
  ])('%j: %s', (change, problem) => expect(codes(change)).toEqual([problem]));
});

describe('a telephone', () => {
  it.each(['601230000', '601 23 00 00', '+48 601-23-00-00', '(32) 700 00 00'])('may be %s', (text) => expect(isPhone(text)).toBe(true));
  it.each(['12345678', 'po 16', '601 23 00 00 wew. 5', '+', '1'.repeat(16)])('is not %s', (text) => expect(isPhone(text)).toBe(false));
});
