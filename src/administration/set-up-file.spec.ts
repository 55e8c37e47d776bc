import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { setUpSchema } from '#libs/cooperative';
import { readSetUpFile, setUpFile } from './set-up-file.js';

const FOLDER = 'config/cooperatives';
const FILES = readdirSync(FOLDER);
const FLOOR = 6;
const setUpOf = (file: string) => setUpSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
const { slug, domains, ...settings } = setUpOf(FILES[0]!);
const own = { slug, domains };
const file = setUpFile(own, settings);
const problemsIn = (yaml: string) => readSetUpFile(yaml, own, FLOOR).problems;
const lineWith = (yaml: string, words: string) => yaml.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('a set-up file', () => {
  it('is there for every cooperative of the demo', () => expect(FILES.length).toBe(5));

  it.each(FILES)('of %s comes back as it went out, and so does what is made of it', (name) => {
    const { slug: as, domains: at, ...before } = setUpOf(name);
    const written = setUpFile({ slug: as, domains: at }, before);
    const read = readSetUpFile(written, { slug: as, domains: at }, FLOOR);
    expect(read).toEqual({ settings: before, problems: [] });
    expect(setUpFile({ slug: as, domains: at }, read.settings!)).toBe(written);
  });

  it('as an author wrote it is read as well', () => {
    expect(readSetUpFile(readFileSync(`${FOLDER}/${FILES[0]}`, 'utf8'), own, FLOOR)).toEqual({ settings, problems: [] });
  });

  it.each([
    ['a colour that can’t be read on', /primaryColor: .*/, "primaryColor: '#ffff00'", 'brand.primaryColor', 'UNREADABLE'],
    ['a field that nobody knows', /^portalName:/m, 'portal: x\nportalName:', 'portal', 'UNKNOWN_FIELD'],
    ['another’s name', /^slug: .*/m, 'slug: somebody', 'slug', 'NOT_YOURS'],
    ['a policy below the floor', /minLength: \d+/, 'minLength: 5', 'passwordPolicy.minLength', 'BELOW_FLOOR'],
    ['an unknown tab', /- tab: \w+/, '- tab: lottery', 'tabs.0.tab', 'UNKNOWN_VALUE'],
  ])('tells the line of %s', (_, found, wrong, field, code) => {
    const broken = file.replace(found, wrong);
    expect(broken).not.toBe(file);
    expect(problemsIn(broken)).toContainEqual({ field, code, line: lineWith(broken, wrong.split('\n')[0]!) });
  });

  it('tells of what is missing at what is around it', () => {
    expect(problemsIn(file.replace(/^ {2}welcome: \|[\s\S]*?(?=^ {2}\w)/m, ''))).toEqual([{ field: 'texts.welcome', code: 'REQUIRED', line: lineWith(file.replace(/^ {2}welcome: \|[\s\S]*?(?=^ {2}\w)/m, ''), 'texts:') + 1 }]);
  });

  it.each([
    ['no YAML', 'tabs: [home', 'NOT_YAML'],
    ['a list', '- a\n- b', 'NO_SET_UP'],
    ['nothing', '', 'NO_SET_UP'],
    ['aliases of aliases', `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]`, 'NO_SET_UP'],
  ])('is not %s', (_, yaml, code) => expect(problemsIn(yaml)).toMatchObject([{ field: null, code }]));
});
