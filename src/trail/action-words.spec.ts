import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { AUDIT_ACTIONS } from '#libs/audit';
import { ACTION_WORDS } from './action-words.js';

const catalogue = (language: string) => JSON.parse(readFileSync(`web/src/messages/${language}/desk/trail.json`, 'utf8')) as Record<string, string>;
const listed = () => [...readFileSync('web/src/desk/features/trail/actions.ts', 'utf8').split('] as const')[0]!.matchAll(/'([A-Z_]+)'/g)].map(([, action]) => action);

describe('every event of the trail', () => {
  it('is known to the page that shows it', () => {
    expect(AUDIT_ACTIONS.length).toBeGreaterThan(80);
    expect(listed()).toEqual([...AUDIT_ACTIONS]);
  });

  it.each(['pl', 'uk', 'en'])('has words of its own in %s', (language) => {
    const words = AUDIT_ACTIONS.map((action) => catalogue(language)[`desk.trail.action.${action}`]);
    expect(words.filter((word) => !word)).toEqual([]);
    expect(new Set(words).size).toBe(AUDIT_ACTIONS.length);
  });

  it('is called in the file as on the page', () =>
    expect(Object.entries(ACTION_WORDS)).toEqual(AUDIT_ACTIONS.map((action) => [action, catalogue('pl')[`desk.trail.action.${action}`]])));
});
