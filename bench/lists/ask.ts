import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { STAFF_COOKIE } from '../../src/staff/index.js';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Somebody signed in at a host. */
export interface Asker {
  port: number;
  host: string;
  token: string;
}

/** A question's answer and how long it took, in milliseconds, from the first byte sent to the last one come. */
export interface Answer {
  ms: number;
  data: unknown;
}

/** Asks by one of the site's trusted documents. @throws with the answer where it is no success */
export async function ask({ port, host, token }: Asker, operation: string, variables: object): Promise<Answer> {
  const body = JSON.stringify({ hash: hashOf(operation), variables });
  const headers = { host, origin: `http://${host}`, cookie: `${STAFF_COOKIE}=${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const begun = performance.now();
  const { status, text } = await send({ port, headers, body });
  const ms = performance.now() - begun;
  const { data, errors } = (status === 200 ? JSON.parse(text) : {}) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`${operation} ${JSON.stringify(variables)}: ${status} ${text.slice(0, 400)}`);
  return { ms, data };
}

const send = ({ port, headers, body }: { port: number; headers: Record<string, string | number>; body: string }) =>
  new Promise<{ status: number; text: string }>((answered, failed) => {
    const asked = request({ agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => answered({ status: response.statusCode!, text })).on('error', failed);
    });
    asked.on('error', failed).end(body);
  });

let documents: [hash: string, text: string][] | undefined;

function hashOf(operation: string): string {
  documents ??= Object.entries(JSON.parse(readFileSync(join(process.cwd(), 'web/src/graphql/persisted-documents.json'), 'utf8')) as Record<string, string>);
  const found = documents.find(([, text]) => new RegExp(`query ${operation}\\b`).test(text));
  if (!found) throw new Error(`the site has no query ${operation}`);
  return found[0];
}
