import { describe, expect, it } from '@jest/globals';
import { changesOf } from './changes.js';

describe('what differs between two documents of settings', () => {
  it('is nothing between equal ones', () => expect(changesOf({ a: [{ tab: 'home' }], b: { c: 1 } }, { b: { c: 1 }, a: [{ tab: 'home' }] })).toEqual([]));

  it.each([
    ['a text', { name: 'A' }, { name: 'B' }, [{ field: 'name', item: null, before: 'A', after: 'B' }]],
    ['a text that is gone', { cookieNotice: 'A' }, { cookieNotice: null }, [{ field: 'cookieNotice', item: null, before: 'A', after: null }]],
    ['a switch within', { p: { on: false } }, { p: { on: true } }, [{ field: 'p.on', item: null, before: 'false', after: 'true' }]],
    ['the order of tabs', { tabs: [{ tab: 'a' }, { tab: 'b' }] }, { tabs: [{ tab: 'b' }, { tab: 'a' }] }, [{ field: 'tabs', item: null, before: 'a, b', after: 'b, a' }]],
    ['a label in a list', { tabs: [{ tab: 'a', label: null }] }, { tabs: [{ tab: 'a', label: 'X' }] }, [{ field: 'tabs.label', item: 'a', before: null, after: 'X' }]],
    ['a list of words', { languages: ['pl'] }, { languages: ['pl', 'en'] }, [{ field: 'languages', item: null, before: 'pl', after: 'pl, en' }]],
    ['a list within a list', { tabs: [{ tab: 'a', opens: [] }] }, { tabs: [{ tab: 'a', opens: ['b'] }] }, [{ field: 'tabs.opens', item: 'a', before: null, after: 'b' }]],
    ['two offices of one name', { o: [{ name: 'A', phone: '1' }, { name: 'A', phone: '2' }] }, { o: [{ name: 'A', phone: '1' }, { name: 'A', phone: '3' }] },
      [{ field: 'o.phone', item: 'A (2)', before: '2', after: '3' }]],
  ])('is told of %s', (_, before, after, expected) => expect(changesOf(before, after)).toEqual(expected));

  it('of a picture is only that it differs', () => {
    expect(changesOf({ brand: { logo: '<svg a>' } }, { brand: { logo: '<svg b>' } })).toEqual([{ field: 'brand.logo', item: null, before: null, after: null }]);
  });
});
