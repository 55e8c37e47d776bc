import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { JobHandler } from './job-handler.js';

const job = z.object({ cooperativeId: z.uuid(), payload: z.unknown() });

/** The handlers as the queue wants them: each runs in the scope of the cooperative that the database wrote into its job. */
export const taskList = (handlers: readonly JobHandler[]): TaskList =>
  Object.fromEntries(handlers.map((handler) => [handler.task, async (given: unknown) => {
    const { cooperativeId, payload } = job.parse(given);
    await handler.run({ cooperativeId, personId: null }, payload);
  }]));
