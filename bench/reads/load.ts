import { connect, type Socket } from 'node:net';

/** What one burst of load saw. */
export interface Burst {
  requestsPerSecond: number;
  p99Ms: number;
}

/** A request as bytes, made anew for each call. */
export type NextRequest = () => string;

const CONNECTIONS = 32;

/** Writes an HTTP/1.1 POST with a JSON body. */
export function post(path: string, host: string, headers: Record<string, string>, body: unknown): string {
  const text = JSON.stringify(body);
  const lines = Object.entries({ host, 'content-type': 'application/json', ...headers, 'content-length': Buffer.byteLength(text) });
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${text}`;
}

/**
 * Keeps 32 connections busy, one request at a time on each, for a while. A bare client: on two cores every microsecond
 * that the client takes is one that the server lacks.
 *
 * @param expected what every answer must contain, or the burst throws: a fast refusal is no result
 */
export async function burst(port: number, next: NextRequest, seconds: number, expected: string): Promise<Burst> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1_000;
  const started = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, () => keepBusy(port, next, end, expected, times)));
  const elapsed = (performance.now() - started) / 1_000;
  times.sort((a, b) => a - b);
  return { requestsPerSecond: times.length / elapsed, p99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN };
}

function keepBusy(port: number, next: NextRequest, end: number, expected: string, times: number[]): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true);
    let buffer = '';
    let sent = 0;
    const ask = () => {
      sent = performance.now();
      socket.write(next());
    };
    socket.on('connect', ask).on('error', fail).setEncoding('latin1').on('data', (chunk: string) => {
      buffer += chunk;
      if (!isWhole(buffer)) return;
      if (!buffer.startsWith('HTTP/1.1 200') || !buffer.includes(expected)) return stop(socket, () => fail(new Error(buffer.slice(0, 600))));
      times.push(performance.now() - sent);
      buffer = '';
      if (performance.now() < end) ask();
      else stop(socket, done);
    });
  });
}

function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1];
  return length === undefined ? text.endsWith('0\r\n\r\n') : text.length >= head + 4 + Number(length);
}

function stop(socket: Socket, then: () => void): void {
  socket.end();
  then();
}
