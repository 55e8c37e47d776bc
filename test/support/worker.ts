import type { INestApplicationContext } from '@nestjs/common';
import { createWorker, workOnce } from '../../src/worker.js';
import { startMailCatcher, type CaughtMail } from '../../src/http/mail-catcher.js';
import type { TestDatabase } from './database.js';

export { type CaughtMail };

/** The worker and a real SMTP server before it. */
export interface TestWorker {
  context: INestApplicationContext;
  /** Every mail that arrived, oldest first. */
  mails: readonly CaughtMail[];
  /** Does everything that the queue holds by now. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** A worker on a test's database. Its close belongs into afterAll, before the database's drop. */
export async function testWorker(database: TestDatabase): Promise<TestWorker> {
  const catcher = await startMailCatcher(0);
  const environment = { ...database.environment, smtpUrl: `smtp://127.0.0.1:${catcher.port}` };
  const context = await createWorker(environment);
  return {
    context,
    mails: catcher.mails,
    drain: () => workOnce(context, environment),
    close: async () => {
      await context.close();
      await catcher.close();
    },
  };
}
