import { describe, expect, it } from '@jest/globals';
import { valueAt, withoutPlaces, withValueAt } from './at-path.js';

const DOCUMENT = { tabs: [{ label: 'a' }, { label: 'b' }], window: { fromDay: 1 } };

describe('a path into the settings', () => {
  it.each([['tabs.1.label', 'b'], ['window.fromDay', 1], ['window', { fromDay: 1 }], ['tabs.7.label', undefined], ['no.such', undefined]])(
    'finds %s', (path, value) => expect(valueAt(DOCUMENT, path)).toEqual(value));

  it('changes one thing and leaves the rest, and the document before it, as they were', () => {
    const changed = withValueAt(DOCUMENT, 'tabs.1.label', 'c');
    expect(changed).toEqual({ ...DOCUMENT, tabs: [{ label: 'a' }, { label: 'c' }] });
    expect(DOCUMENT.tabs[1]!.label).toBe('b');
    expect(changed.tabs[0]).toBe(DOCUMENT.tabs[0]);
  });

  it('is a word without its places', () => expect(withoutPlaces('texts.terms.12.text')).toBe('texts.terms.text'));
});
