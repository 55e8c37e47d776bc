import { fork } from 'node:child_process';
import { request } from 'node:http';
import { run } from './run.js';
import type { TestDatabase } from './database.js';

/** The compiled server in a process of its own, heard at its most talkative. */
export interface Served {
  post(host: string, path: string, body: object, cookies?: Map<string, string>): Promise<{ status: number; body: Record<string, never> }>;
  /** Everything that it has said so far, on both of its outputs. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts the server that the tests' command has built, on a test's database. */
export async function served(database: TestDatabase): Promise<Served> {
  const { env, today } = run();
  const url = database.environment.databaseUrl;
  const own = { ...env, DATABASE_URL: url, DATABASE_DIRECT_URL: url, DATABASE_DESK_URL: database.environment.deskDatabaseUrl ?? '', PLATFORM_HOST: '', DOMOWNIK_TODAY: today };
  const child = fork('dist/src/main.js', { env: { ...process.env, ...own, LOG_LEVEL: 'trace', HOST: '127.0.0.1', PORT: '0' }, execArgv: [], silent: true });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output!.on('data', (part: Buffer) => void (said += part.toString()));
  const port = await new Promise<number>((listening, failed) => {
    child.once('message', (message: { listening: string }) => listening(Number(new URL(message.listening).port)));
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
  });
  return {
    post: (host, path, body, cookies) => post(port, host, path, body, cookies),
    log: () => said,
    stop: () => new Promise((ended) => {
      child.once('exit', () => ended());
      child.kill('SIGTERM');
    }),
  };
}

function post(port: number, host: string, path: string, body: object, cookies = new Map<string, string>()): ReturnType<Served['post']> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { host, origin: `http://${host}`, 'content-type': 'application/json', cookie };
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (reply) => {
      for (const set of reply.headers['set-cookie'] ?? []) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
        cookies.set(name!, value!);
      }
      let text = '';
      reply.on('data', (part: Buffer) => void (text += part.toString()));
      reply.on('end', () => resolve({ status: reply.statusCode!, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, never> }));
    });
    asked.on('error', reject);
    asked.end(JSON.stringify(body));
  });
}
