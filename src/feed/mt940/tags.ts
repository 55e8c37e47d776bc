import { Unreadable } from '../problems.js';

/** A field of a statement: ':61:' and what follows it, up to the next. */
export interface Tag {
  line: number;
  name: string;
  /** Without the line breaks' carriage returns. */
  text: string;
}

const TAG = /^:(\d\d[A-Z]?):(.*)$/;
/** What frames a statement and says nothing: SWIFT's blocks, the dash at its end. */
const FRAME = /^(?:\{.*|-\}?|-?)$/;

/** The fields of a file of statements. @throws Unreadable where text stands outside of any */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  text.split('\n').forEach((raw, at) => {
    const line = raw.replace(/\r$/, '').replace(/^\{4:(?=:)/, '');
    const [, name, rest = ''] = TAG.exec(line) ?? [];
    const last = tags.at(-1);
    if (name !== undefined) tags.push({ line: at + 1, name, text: rest });
    else if (FRAME.test(line)) return;
    else if (last) last.text += `\n${line}`;
    else throw new Unreadable('NOT_MT940', at + 1);
  });
  return tags;
}
