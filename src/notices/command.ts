import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import type { Scope } from '#libs/cooperative';
import { readNoticeFile } from './publishing/notice-file.js';
import { NoticePublishing } from './publishing/notice-publishing.js';
import { NoticeRefused } from './publishing/notice-refused.js';

const USAGE = 'Użycie: npm run notice -- --cooperative <skrót spółdzielni> <plik.md>';

/** Runs work in the worker's house within a cooperative, named by its slug. */
type Within = <T>(slug: string, act: (context: INestApplicationContext, scope: Scope) => Promise<T>) => Promise<T>;

/** `npm run notice`: publishes the notice of a file, or says in Polish why not. @returns the exit code */
export async function noticeCommand(argv: string[], within: Within): Promise<number> {
  const request = readRequest(argv);
  if (!request) {
    console.error(USAGE);
    return 1;
  }
  try {
    const draft = await readNoticeFile(request.path);
    const id = await within(request.cooperative, (context, scope) => context.get(NoticePublishing).publish(scope, draft));
    console.log(`Opublikowano ogłoszenie „${draft.title}”: /ogloszenia/${id}`);
    return 0;
  } catch (error) {
    if (!(error instanceof NoticeRefused)) throw error;
    console.error(['Ogłoszenia nie opublikowano:', ...error.problems.map((problem) => `  ${problem}`)].join('\n'));
    return 1;
  }
}

function readRequest(args: string[]): { cooperative: string; path: string } | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { cooperative: { type: 'string' } } });
    const [path] = positionals;
    return values.cooperative && path && positionals.length === 1 ? { cooperative: values.cooperative, path } : null;
  } catch {
    return null;
  }
}
