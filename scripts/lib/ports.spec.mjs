import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from '@jest/globals';
import { isFree, nextFreePort } from './ports.mjs';

it('tells a taken port from a free one', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  expect(await isFree(port, ['127.0.0.1'])).toBe(false);
  expect(await isFree(port, ['127.0.0.1', '::1', '::'])).toBe(false);
  expect(await nextFreePort(port)).toBeGreaterThan(port);
  server.close();
  await once(server, 'close');
  expect(await isFree(port, ['127.0.0.1', '::1', '::'])).toBe(true);
});
