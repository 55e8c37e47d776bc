import type { Problem } from '#libs/graphql';
import { canonical, type Kind } from './contact-value.js';

/** What the form holds; an empty text takes the contact away. */
export type ContactValues = Record<Kind, string>;

/** A value that is to become another; null is none. */
export interface PlannedChange {
  kind: Kind;
  from: string | null;
  to: string | null;
}

/** Field of the form by kind; the same words as in the input of the mutation. */
export const FIELD = { PHONE: 'phone', MOBILE: 'mobile', EMAIL: 'email', FAX: 'fax' } as const satisfies Record<Kind, string>;

/**
 * What saving the form would change. What is left as it was is not looked at, however the office wrote it, and neither
 * is a number that is only written in another way.
 *
 * @param present what is shown now
 */
export function planChanges(present: ReadonlyMap<Kind, string>, values: ContactValues): { changes: PlannedChange[]; problems: Problem[] } {
  const changes: PlannedChange[] = [];
  const problems: Problem[] = [];
  for (const kind of Object.keys(FIELD) as Kind[]) {
    const from = present.get(kind) ?? null;
    const typed = values[kind].trim();
    if (typed === (from ?? '')) continue;
    if (typed === '') {
      changes.push({ kind, from, to: null });
      continue;
    }
    const read = canonical(kind, typed);
    if ('fault' in read) problems.push({ field: FIELD[kind], code: read.fault });
    else if (!isSame(kind, from, read.value)) changes.push({ kind, from, to: read.value });
  }
  return { changes, problems };
}

function isSame(kind: Kind, from: string | null, to: string): boolean {
  if (from === null) return false;
  const read = canonical(kind, from);
  const before = 'value' in read ? read.value : from;
  return kind === 'EMAIL' ? before.toLowerCase() === to.toLowerCase() : before === to;
}
