import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import type { Scope } from '#libs/cooperative';
import { DecisionService, type DecisionOutcome } from './decision.service.js';

const USAGE = 'domownik reading --cooperative <slug> --report <id> accept|refuse [--reason <text>]';
const SAID: Record<DecisionOutcome, string> = {
  DONE: 'decided',
  NOT_FOUND: 'there is no such report',
  DECIDED: 'the report was decided or corrected already',
  NO_REASON: 'a refusal needs a reason',
};

/** Runs work under the worker's role, within the cooperative of that slug. */
type Within = <T>(slug: string, act: (context: INestApplicationContext, scope: Scope) => Promise<T>) => Promise<T>;

/** `reading`: the office's decision on a reading that a resident reported. @returns the exit code */
export async function readingCommand(argv: string[], within: Within): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { cooperative: { type: 'string' }, report: { type: 'string' }, reason: { type: 'string' } },
  });
  const { cooperative, report, reason } = values;
  const [word] = positionals;
  if (!cooperative || !report || (word !== 'accept' && word !== 'refuse')) {
    console.error(USAGE);
    return 1;
  }
  const decision = { accepted: word === 'accept', reason: reason?.trim() || null };
  const outcome = await within(cooperative, (context, scope) => context.get(DecisionService).decide(scope, report, decision));
  console.log(SAID[outcome]);
  return outcome === 'DONE' ? 0 : 1;
}
