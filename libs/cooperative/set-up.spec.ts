import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contrast } from './contrast.js';
import { enabledTabs } from './cooperative.js';
import { readSetUp, SetUpError } from './set-up.js';

const FOLDER = 'config/cooperatives';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

const refusal = (yaml: string): string => {
  try {
    readSetUp(yaml, 6);
  } catch (error) {
    if (error instanceof SetUpError) return error.message;
    throw error;
  }
  return '';
};

describe('a set-up file', () => {
  it('exists for each of the five, readable, with a host of its own', () => {
    const setUps = files.map((name) => readSetUp(textOf(name), 6));
    expect(setUps).toHaveLength(5);
    expect(new Set(setUps.flatMap(({ domains }) => domains)).size).toBe(5);
    expect(new Set(setUps.map(({ brand }) => brand.primaryColor)).size).toBe(5);
  });

  it('is refused with the field and the reason', () => {
    const good = textOf(files[0]!);
    expect(refusal(good)).toBe('');
    expect(refusal(good.replace(/^slug: .*$/m, 'slug: Nie Tak'))).toMatch(/slug/);
    expect(refusal(good.replace(/^name: .*$/m, 'colour: red'))).toMatch(/colour/);
    expect(refusal(good.replace(/primaryColor: .*$/m, "primaryColor: '#ffff00'"))).toMatch(/contrast below 4.5:1[^]*brand\.primaryColor/);
    expect(refusal('a: [')).toMatch(/not a YAML document/);
    expect(refusal('')).not.toBe('');
  });

  it("is refused when its password policy is below the platform's floor", () => {
    const weak = files.find((name) => readSetUp(textOf(name), 6).passwordPolicy.minLength < 8)!;
    expect(() => readSetUp(textOf(weak), 8)).toThrow(/below the platform's floor of 8/);
  });

  it('opens every tab of its menu and what opens from them, and nothing else', () => {
    for (const name of files) {
      const setUp = readSetUp(textOf(name), 6);
      const open = enabledTabs(setUp);
      expect(setUp.tabs.length).toBeGreaterThan(0);
      for (const { tab } of setUp.tabs) expect(open.has(tab)).toBe(true);
      expect(open.size).toBe(new Set(setUp.tabs.flatMap(({ tab, opens }) => [tab, ...opens])).size);
    }
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
