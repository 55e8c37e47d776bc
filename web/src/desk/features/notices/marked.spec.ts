import { describe, expect, it } from '@jest/globals';
import { marked, type Mark } from './marked.js';

describe('a button of the toolbar', () => {
  it.each<[Mark, string, number, number, string, string]>([
    ['bold', 'do piątku', 3, 9, 'do **piątku**', 'piątku'],
    ['italic', 'ab', 1, 1, 'a*tekst*b', 'tekst'],
    ['link', 'strona', 0, 6, '[strona](https://)', 'strona'],
    ['heading', 'a\nTytuł', 2, 7, 'a\n## Tytuł', '## Tytuł'],
    ['list', 'jeden\ndwa', 0, 9, '- jeden\n- dwa', '- jeden\n- dwa'],
    ['numbers', 'jeden\ndwa', 0, 9, '1. jeden\n2. dwa', '1. jeden\n2. dwa'],
  ])('%s on %j', (mark, text, from, to, after, selected) => {
    const done = marked(text, from, to, mark, 'tekst');
    expect([done.text, done.text.slice(done.from, done.to)]).toEqual([after, selected]);
  });
});
