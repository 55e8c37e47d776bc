import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileMessage } from '../../tools/messages.mjs';
import { writeMessage, type Values } from './write.js';

const written = (text: string, values: Values = {}, language = 'pl') => writeMessage(compileMessage(text), values, language);
const UNREAD = '{count, plural, =0 {nic} one {# nowa} few {# nowe} many {# nowych} other {# nowej}} w {tab}';

describe('a message', () => {
  it.each([
    ['Do zapłaty', {}, 'Do zapłaty'],
    ['Do zapłaty {amount}.', { amount: '12,00 zł' }, 'Do zapłaty 12,00 zł.'],
    ['{a}{b}', { a: 1, b: 0 }, '10'],
    ["Znak '{' i apostrof d'Arc", {}, "Znak { i apostrof d'Arc"],
    [UNREAD, { count: 0, tab: 'X' }, 'nic w X'],
    [UNREAD, { count: 1, tab: 'X' }, '1 nowa w X'],
    [UNREAD, { count: 22, tab: 'X' }, '22 nowe w X'],
    [UNREAD, { count: 12, tab: 'X' }, '12 nowych w X'],
    ['{a}', {}, '{a}'],
  ])('%s with %j', (text, values, expected) => expect(written(text, values)).toBe(expected));

  it('takes the plural of its language', () => {
    expect(written('{n, plural, one {# day} other {# days}}', { n: 1 }, 'en')).toBe('1 day');
    expect(written('{n, plural, one {# day} other {# days}}', { n: 2 }, 'en')).toBe('2 days');
  });

  it.each(['{day, date, long}', '{n, selectordinal, other {#}}', '{n, plural, offset:1 other {#}}', '<b>x</b>'])(
    'is refused by the build where the site could not write it: %s', (text) => expect(() => compileMessage(text)).toThrow('kind'));

  it('is refused by the build where it is broken', () => expect(() => compileMessage('{n, plural, one {x}')).toThrow());
});

describe.each(['pl', 'uk', 'en'])('the catalogue in %s', (language) => {
  const folder = `web/src/messages/${language}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  it.each(files)('%s can be written, with the plural forms of its language', (file) => {
    const messages = Object.values(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string>);
    for (const message of messages) {
      // A brace may be written only where the message quotes one.
      const wrong = message.includes("'{") ? /undefined|NaN/ : /undefined|NaN|\{/;
      for (const count of [0, 1, 2, 5]) {
        const values = new Proxy({}, { get: () => count });
        expect(writeMessage(compileMessage(message), values, language)).not.toMatch(wrong);
      }
    }
  });
});
