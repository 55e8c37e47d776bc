import type { Scope } from '#libs/cooperative';

/** Does one kind of work out of the queue. A job may run twice (a crash after the work): a handler must bear that. */
export abstract class JobHandler {
  /** The task by which work is enqueued, such as 'send_mail'. */
  abstract readonly task: string;

  /**
   * @param scope the cooperative in whose transaction the job was enqueued, and nobody's person
   * @throws to have the job tried again later, with growing pauses
   */
  abstract run(scope: Scope, payload: unknown): Promise<void>;
}
