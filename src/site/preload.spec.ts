import { describe, expect, it } from '@jest/globals';
import { preloadLinks } from './preload.js';

const table = { languages: { pl: ['/assets/pl.js'] }, pages: { '/a': ['/assets/a.js'], '/a/$id': ['/assets/b.js', '/assets/b.css'] } };

describe('what a page preloads', () => {
  it.each([
    ['/a', '<link rel="modulepreload" fetchpriority="low" href="/assets/pl.js"><link rel="modulepreload" fetchpriority="low" href="/assets/a.js">'],
    ['/a/7', '<link rel="modulepreload" fetchpriority="low" href="/assets/pl.js"><link rel="modulepreload" fetchpriority="low" href="/assets/b.js"><link rel="preload" as="style" href="/assets/b.css" crossorigin>'],
    ['/a/7/8', '<link rel="modulepreload" fetchpriority="low" href="/assets/pl.js">'],
    ['/', '<link rel="modulepreload" fetchpriority="low" href="/assets/pl.js">'],
  ])('%s', (path, links) => expect(preloadLinks(table, path, 'pl')).toBe(links));
});
