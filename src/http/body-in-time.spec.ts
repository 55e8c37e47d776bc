import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as soon } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Visit } from '#libs/access';
import { awaitBodies } from './body-in-time.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const FORM = 'multipart/form-data; boundary=b';

describe('a request’s body', () => {
  let server: FastifyInstance;
  let arrived: FastifyRequest | undefined;
  let socket: Socket;
  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime', 'Date'] });
    server = Fastify({ logger: false });
    awaitBodies(server);
    server.addHook('onRequest', async (request) => {
      request.visit = { viewer: request.headers.cookie ? {} : null, staff: null } as unknown as Visit;
      arrived = request;
    });
    server.addContentTypeParser(/^[a-z]/, (_request, payload, done) => void payload.resume().once('end', () => done(null)));
    server.post('/*', async () => 'taken');
    await server.listen({ port: 0, host: '127.0.0.1' });
    socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
    arrived = undefined;
  });
  afterEach(async () => {
    jest.useRealTimers();
    socket.destroy();
    await server.close();
  });

  const begin = async (path: string, type: string, signedIn: boolean) => {
    socket.write(`POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: ${type}\r\ncontent-length: 1000000\r\n${signedIn ? 'cookie: a=b\r\n' : ''}\r\n`);
    while (!arrived) await soon();
  };
  const ended = () => arrived!.raw.destroyed;
  /** Lets time pass, and a byte come every fifteen seconds of it. @returns how long the request was borne, in milliseconds */
  const trickle = async (longest: number) => {
    for (let passed = 0; passed < longest; passed += 15 * SECOND) {
      const seen = arrived!.raw.socket.bytesRead;
      socket.write('x');
      while (arrived!.raw.socket.bytesRead === seen) await soon();
      jest.advanceTimersByTime(15 * SECOND);
      if (ended()) return passed + 15 * SECOND;
    }
    return longest;
  };

  it.each([
    ['a form of somebody who is signed in', '/photos', FORM, true, 10 * MINUTE],
    ['a form of a stranger', '/photos', FORM, false, MINUTE / 2],
    ['JSON of a stranger', '/auth/sign-in', 'application/json', false, MINUTE / 2],
    ['JSON of somebody who is signed in', '/graphql', 'application/json', true, MINUTE / 2],
    ['a feed of a program', '/api/feed/batches/1', 'application/zip', false, 60 * MINUTE],
    ['a feed at the desk', '/desk/feeds?requestId=1', FORM, false, 60 * MINUTE],
  ])('that is %s may keep coming for its time', async (_, path, type, signedIn, borne) => {
    await begin(path, type, signedIn);
    expect(await trickle(60 * MINUTE)).toBe(borne);
  });

  it.each([['/photos', FORM], ['/api/feed/batches/1', 'application/zip']])('to %s that falls silent ends after half a minute', async (path, type) => {
    await begin(path, type, true);
    expect(await trickle(MINUTE)).toBe(MINUTE);
    const closed = once(socket, 'close');
    jest.advanceTimersByTime(MINUTE / 2);
    expect(ended()).toBe(true);
    await closed;
  });
});
