import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const WORK = fileURLToPath(new URL('../../src/work.js', import.meta.url));

/** The platform's worker in a process of its own, which whoever keeps it starts anew when it has ended. */
export class WorkerProcess {
  private child: ChildProcess | null = null;

  /** Starts one where none runs. */
  async keep(): Promise<void> {
    if (this.child && this.child.exitCode === null && this.child.signalCode === null) return;
    const child = fork(WORK, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.child = child;
    await Promise.race([once(child, 'message'), once(child, 'exit')]);
  }

  async kill(): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
