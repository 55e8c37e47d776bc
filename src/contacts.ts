import { renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Environment } from '#config/environment';
import { ScopedDatabase } from '#libs/cooperative';
import { exportContacts } from './residents/index.js';
import { withWorker } from './worker.js';

const USAGE = 'domownik contacts --cooperative <slug> --out <file.csv>';
const OWNER_ONLY = 0o600;

/** `contacts`: writes the contact data that residents changed since the last time. @returns the exit code */
export async function contactsCommand(argv: string[], environment: Environment): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { cooperative: { type: 'string' }, out: { type: 'string' } } });
  const { cooperative, out } = values;
  if (!cooperative || !out) {
    console.error(USAGE);
    return 1;
  }
  const count = await withWorker(environment, cooperative, (context, scope) =>
    exportContacts(context.get(ScopedDatabase), scope, (csv) => replace(out, csv)));
  console.log(`${out}: ${count}`);
  return 0;
}

/** Whole or not at all: an office's program may be watching the file. */
function replace(path: string, content: string): void {
  const draft = `${path}.part`;
  writeFileSync(draft, content, { mode: OWNER_ONLY });
  renameSync(draft, path);
}
