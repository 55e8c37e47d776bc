import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const files = (readdirSync('web/src/messages/pl', { recursive: true }) as string[]).filter((name) => name.endsWith('.json')).sort();
const words = (language: string, file: string) =>
  JSON.parse(readFileSync(`web/src/messages/${language}/${file}`, 'utf8')) as Record<string, string>;
/** The names of the values that a message takes. */
const valuesOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();

it.each(files)('%s says the same in every language', (file) => {
  const polish = words('pl', file);
  for (const language of ['uk', 'en']) {
    const other = words(language, file);
    expect(Object.keys(other).sort()).toEqual(Object.keys(polish).sort());
    expect(Object.keys(polish).filter((id) => String(valuesOf(polish[id]!)) !== String(valuesOf(other[id]!)))).toEqual([]);
  }
});

it('has the words of the desk under names of their own', () => {
  const desk = files.filter((file) => /^desk[\\/]/.test(file)).flatMap((file) => Object.keys(words('pl', file)));
  expect(desk.length).toBeGreaterThan(50);
  expect(desk.filter((id) => !id.startsWith('desk.'))).toEqual([]);
  expect(new Set(desk).size).toBe(desk.length);
});
