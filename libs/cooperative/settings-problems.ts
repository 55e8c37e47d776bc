import type { z } from 'zod';
import { settingsSchema, type CooperativeSettings } from './settings.js';

/** What is wrong with a setting. */
export interface SettingsProblem {
  /** Its path in the set-up, such as tabs.2.label; null where it is the whole. */
  field: string | null;
  /** As one word, such as REQUIRED or UNREADABLE. */
  code: string;
}

/** Settings that can be published, or all that keeps them from it. */
export type ReadSettings = { settings: CooperativeSettings; problems: [] } | { settings: null; problems: SettingsProblem[] };

type Issue = z.core.$ZodIssue;

/**
 * Reads settings that somebody wrote, by the schema of the set-up files and what a document alone can't tell.
 *
 * @param passwordFloor the least password length that the platform's operator allows a policy to have
 */
export function readSettings(document: unknown, passwordFloor: number): ReadSettings {
  const read = settingsSchema.safeParse(document);
  if (!read.success) return { settings: null, problems: firstOfEach(read.error.issues.flatMap((issue) => problemsOf(issue, document))) };
  const { passwordPolicy, recovery, onboarding } = read.data;
  const problems: SettingsProblem[] = [];
  if (passwordPolicy.minLength < passwordFloor) problems.push({ field: 'passwordPolicy.minLength', code: 'BELOW_FLOOR' });
  // Initial credentials come with an application that was activated, and in no other way.
  if (recovery === 'INITIAL_CREDENTIALS' && onboarding !== 'APPLICATION') problems.push({ field: 'recovery', code: 'NO_WAY_BACK' });
  return problems.length ? { settings: null, problems } : { settings: read.data, problems: [] };
}

function problemsOf(issue: Issue, document: unknown): SettingsProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ field: pathOf([...issue.path, key]), code: 'UNKNOWN_FIELD' }));
  return [{ field: pathOf(issue.path), code: codeOf(issue, document) }];
}

function codeOf(issue: Issue, document: unknown): string {
  switch (issue.code) {
    case 'custom': return String(issue.params?.['code'] ?? 'WRONG');
    case 'invalid_type': return isMissing(document, issue.path) ? 'REQUIRED' : 'WRONG_TYPE';
    case 'invalid_value': return isMissing(document, issue.path) ? 'REQUIRED' : 'UNKNOWN_VALUE';
    case 'invalid_format': return 'WRONG_FORM';
    case 'too_small': return issue.origin === 'string' ? 'REQUIRED' : issue.origin === 'array' ? 'NONE_LEFT' : 'TOO_SMALL';
    case 'too_big': return issue.origin === 'string' ? 'TOO_LONG' : issue.origin === 'array' ? 'TOO_MANY' : 'TOO_BIG';
    default: return 'WRONG';
  }
}

const pathOf = (path: PropertyKey[]): string | null => (path.length ? path.map(String).join('.') : null);

const isMissing = (document: unknown, path: PropertyKey[]): boolean =>
  path.reduce<unknown>((within, key) => (within as Record<PropertyKey, unknown> | null | undefined)?.[key], document) === undefined;

/** A field that breaks one rule often breaks the next one too, and one word is enough. */
const firstOfEach = (problems: SettingsProblem[]): SettingsProblem[] =>
  problems.filter(({ field }, at) => problems.findIndex((other) => other.field === field) === at);
