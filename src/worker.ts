import 'reflect-metadata';
import { EventEmitter } from 'node:events';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger as QueueLogger, run, runOnce, type RunnerOptions, type WorkerEvents } from 'graphile-worker';
import type { Environment } from '#config/environment';
import { ScopedDatabase, type Scope } from '#libs/cooperative';
import { LivingWorkers, taskList } from '#libs/documents';
import { JsonLogger } from './http/json-logger.js';
import { SUM_ENTRIES_AGAIN, SumEntries } from './feed/index.js';
import { FolderWatch, WATCH_FOLDERS } from './integration/index.js';
import { MeasureUsage } from './platform/index.js';
import { HANDLERS, WorkerModule } from './worker.module.js';

const AT_ONCE = 2;

// A look takes as long as its packages are large: the next waits for it, and none piles up behind.
const ONE_LOOK = `max=1&queue=${WATCH_FOLDERS}&jobKey=${WATCH_FOLDERS}&jobKeyMode=preserve_run_at`;

/** What is done by the clock, for the whole platform; one worker of many does it. */
export const CRONTAB = `*/15 * * * * measure_usage ?fill=15m&max=1\n* * * * * ${WATCH_FOLDERS} ?${ONE_LOOK}\n30 1 * * * ${SUM_ENTRIES_AGAIN} ?max=1`;

/** A context of the worker's house. Its close is the caller's. */
export async function createWorker(environment: Environment): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.forRoot(environment), {
    logger: new JsonLogger(environment.logLevel),
    abortOnError: false,
  });
}

/** Works on the queue until it is told to end; a job in hand is finished first. @returns when it has ended */
export async function work(environment: Environment): Promise<void> {
  const context = await createWorker(environment);
  const living = new LivingWorkers(environment.workerDatabaseUrl!);
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => living.add(worker.workerId));
  living.start();
  const runner = await run({ ...queueOf(context, environment), concurrency: AT_ONCE, crontab: CRONTAB, events });
  process.send?.({ working: true });
  await runner.promise;
  await living.stop();
  await context.close();
}

/** Does what the queue holds at this moment, and no more; for tests and the demo's set-up. */
export async function workOnce(context: INestApplicationContext, environment: Environment): Promise<void> {
  await runOnce(queueOf(context, environment));
}

/** Runs a command's work in the worker's house, within one cooperative. @throws where there is no such cooperative */
export async function withWorker<T>(
  environment: Environment,
  slug: string,
  act: (context: INestApplicationContext, scope: Scope) => Promise<T>,
): Promise<T> {
  const context = await createWorker(environment);
  try {
    const cooperativeId = await context.get(ScopedDatabase).cooperativeOf(slug);
    if (!cooperativeId) throw new Error(`there is no cooperative ${slug}`);
    return await act(context, { cooperativeId, personId: null });
  } finally {
    await context.close();
  }
}

function queueOf(context: INestApplicationContext, environment: Environment): RunnerOptions {
  const logger = new JsonLogger(environment.logLevel);
  return {
    connectionString: environment.workerDatabaseUrl!,
    taskList: {
      ...taskList(HANDLERS.map((handler) => context.get(handler))),
      measure_usage: () => context.get(MeasureUsage).run(),
      [SUM_ENTRIES_AGAIN]: () => context.get(SumEntries).again(),
      [WATCH_FOLDERS]: () => context.get(FolderWatch).run(),
    },
    logger: new QueueLogger(() => (level: string, message) => {
      if (level === 'error') logger.error(message, 'queue');
      else if (level === 'warning') logger.warn(message, 'queue');
    }),
  };
}
