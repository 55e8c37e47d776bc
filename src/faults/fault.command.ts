import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import type { Scope } from '#libs/cooperative';
import type { Problem } from '#libs/graphql';
import { FaultDesk, type DeskAct } from './desk/fault-desk.service.js';
import { FaultState } from './fault-state.js';

const USAGE = `npm run fault -- --cooperative <slug> --number <number> [--state <state>] [--comment <text>] [--for-all]
  states: ${Object.values(FaultState).join(', ')}
  --for-all: everybody who sees the report may read the comment, and not its filer alone`;

const WORDS: Record<string, string> = {
  NOT_FOUND: 'there is no report of that number',
  UNLAWFUL_MOVE: 'the report can’t go from its present state to that one',
  REQUIRED: 'a comment is needed: REJECTED and PUT_OFF owe the resident a reason',
};

/** Runs a command's work in the worker's house, within the cooperative of a slug. */
export type RunAsWorker = (slug: string, act: (context: INestApplicationContext, scope: Scope) => Promise<Problem[]>) => Promise<Problem[]>;

/** `npm run fault`: the office moves a report or answers it. @returns the exit code */
export async function faultCommand(argv: string[], run: RunAsWorker): Promise<number> {
  const asked = readAct(argv);
  if (!asked) {
    console.error(USAGE);
    return 1;
  }
  const { slug, ...act } = asked;
  const problems = await run(slug, (context, scope) => context.get(FaultDesk, { strict: false }).act(scope, act));
  for (const { code } of problems) console.error(WORDS[code] ?? code);
  if (!problems.length) console.log(`${act.number}: ${act.state ?? 'answered'}`);
  return problems.length ? 1 : 0;
}

function readAct(args: string[]): (DeskAct & { slug: string }) | null {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { cooperative: text, number: text, state: text, comment: text, 'for-all': { type: 'boolean' } } });
    const { cooperative: slug, number, state = null, comment } = values;
    if (!slug || !number || (state !== null && !(state in FaultState))) return null;
    return { slug, number, state: state as FaultState | null, comment: comment?.trim() || null, forAll: values['for-all'] === true };
  } catch {
    return null;
  }
}
