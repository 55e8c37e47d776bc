import { describe, expect, it } from '@jest/globals';
import { settingsSchema } from '#libs/cooperative';
import { SECTIONS, withSection } from './sections.js';

const DOCUMENT = { name: 'A', shortName: 'B', portalName: 'C', texts: { welcome: 'w', access: 'a', forgotten: 'f', terms: [] }, dueDay: 15 };

describe('the sections of the settings', () => {
  it('have every setting, each once', () => {
    const { texts, ...others } = settingsSchema.shape;
    const all = [...Object.keys(others), ...Object.keys(texts.shape).map((key) => `texts.${key}`)];
    expect(Object.values(SECTIONS).flat().toSorted()).toEqual(all.toSorted());
  });

  it('change their own paths and no other', () => {
    expect(withSection(DOCUMENT, 'TERMS', { texts: { terms: ['t'] } })).toEqual({ ...DOCUMENT, texts: { ...DOCUMENT.texts, terms: ['t'] } });
  });

  it('lose what the new value lacks', () => {
    expect(withSection(DOCUMENT, 'NAMES', { name: 'Z' })).toMatchObject({ name: 'Z', shortName: undefined, dueDay: 15 });
  });

  it.each([
    [{ dueDay: 3 }, ['dueDay']],
    [{ name: 'Z', brand: {} }, ['brand']],
  ])('take nothing else: %j', (value, strange) => expect(withSection(DOCUMENT, 'NAMES', value)).toEqual(strange));

  it('take nothing else one step down', () => {
    expect(withSection(DOCUMENT, 'TERMS', { texts: { terms: [], welcome: 'x' } })).toEqual(['texts.welcome']);
  });
});
