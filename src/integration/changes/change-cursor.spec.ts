import { describe, expect, it } from '@jest/globals';
import { readCursor, sameKinds, writeCursor } from './change-cursor.js';
import { CHANGE_KINDS, kindsOf } from './change-kind.js';

describe('a cursor', () => {
  it('comes back as it was written, with its kinds', () => {
    for (const kinds of [[...CHANGE_KINDS], ['READING'], ['CONTACT', 'CONSENT']] as const) {
      expect(readCursor(writeCursor({ kinds: [...kinds], place: 12 }))).toEqual({ kinds, place: 12 });
    }
  });

  it('that nobody wrote is none', () => {
    for (const text of ['', '12', 'a', 'a-', 'f-1', 'ba-1', 'aa-1', 'a-01', 'a--1', 'a-1.5', 'a-9999999999999999', ' a-1']) expect(readCursor(text)).toBeNull();
  });
});

describe('kinds', () => {
  it('are read in the house’s order, each once, and all where nothing is said', () => {
    expect(kindsOf(undefined)).toEqual(CHANGE_KINDS);
    expect(kindsOf('faults, contacts,faults')).toEqual(['CONTACT', 'FAULT']);
    expect(sameKinds(kindsOf('faults,contacts')!, ['CONTACT', 'FAULT'])).toBe(true);
    for (const words of ['', 'fault', 'contacts,', 'CONTACT']) expect(kindsOf(words)).toBeNull();
  });
});
