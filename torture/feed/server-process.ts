import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request, type ClientRequest } from 'node:http';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));

/** The platform's server in a process of its own, as an accounting program reaches it. */
export class ServerProcess {
  private child: ChildProcess | null = null;
  private port = 0;

  /** Starts one where none runs. */
  async keep(): Promise<void> {
    if (this.child && this.child.exitCode === null && this.child.signalCode === null) return;
    const child = fork(MAIN, { env: { ...process.env, HOST: '127.0.0.1', PORT: '0' }, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.child = child;
    const [{ listening }] = (await once(child, 'message')) as [{ listening: string }];
    this.port = Number(new URL(listening).port);
  }

  /** Begins to send a package of so many bytes under a key; the body is the caller's to write. */
  send(host: string, token: string, key: string, bytes: number): ClientRequest {
    const headers = { host, authorization: `Bearer ${token}`, 'content-type': 'application/zip', 'content-length': bytes };
    return request({ host: '127.0.0.1', port: this.port, method: 'PUT', path: `/api/feed/batches/${key}`, headers });
  }

  async kill(): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
