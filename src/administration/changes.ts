/** One thing that is set in another way than before. */
export interface SettingsChange {
  /** Path in the set-up without the places in lists, such as tabs.label. */
  field: string;
  /** Which of a list it is about, such as home; null where it is no list, or the list itself. */
  item: string | null;
  /** What it was, as text; null where there was nothing, and for pictures. */
  before: string | null;
  after: string | null;
}

type Node = Record<string, unknown>;

const PICTURES = ['brand.logo', 'brand.icon'];
/** What names a thing in a list, the first of them that it has. */
const NAMES = ['tab', 'code', 'version', 'name'];

/** All that differs between two documents of settings, field by field. */
export const changesOf = (before: unknown, after: unknown): SettingsChange[] => compare('', null, before, after);

function compare(field: string, item: string | null, before: unknown, after: unknown): SettingsChange[] {
  if (isList(before) || isList(after)) return compareLists(field, item, isList(before) ? before : [], isList(after) ? after : []);
  if (isNode(before) || isNode(after)) {
    const [one, other] = [isNode(before) ? before : {}, isNode(after) ? after : {}];
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) => compare(field ? `${field}.${key}` : key, item, one[key], other[key]));
  }
  const [was, is] = [textOf(before), textOf(after)];
  if (was === is) return [];
  return [PICTURES.includes(field) ? { field, item, before: null, after: null } : { field, item, before: was, after: is }];
}

/** A list of things is compared thing by thing, and its order as a whole. */
function compareLists(field: string, item: string | null, before: unknown[], after: unknown[]): SettingsChange[] {
  const [one, other] = [named(before), named(after)];
  const [was, is] = [[...one.keys()].join(', '), [...other.keys()].join(', ')];
  const order = was === is ? [] : [{ field, item, before: was || null, after: is || null }];
  const both = [...other].filter(([name, value]) => isNode(value) && one.has(name));
  return [...order, ...both.flatMap(([name, value]) => compare(field, name, one.get(name), value))];
}

function named(list: unknown[]): Map<string, unknown> {
  const names = new Map<string, unknown>();
  for (const value of list) {
    const name = textOf(isNode(value) ? NAMES.map((key) => value[key]).find((each) => each !== undefined) : value) ?? '';
    const twice = [...names.keys()].filter((each) => each === name || each.startsWith(`${name} (`)).length;
    names.set(twice ? `${name} (${twice + 1})` : name, value);
  }
  return names;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value as string | number | boolean));
