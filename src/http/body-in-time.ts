import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isApiPath } from '../integration/index.js';

/** The desk's own way for packages of the accounting program. */
const DESK_UPLOADS = /^\/desk\/feeds(\/statement)?(\?|$)/;
/** How long a whole request may take to arrive, save a feed's. */
const WHOLE_MS = 30_000;
/** How long a feed on its way may be silent. */
const SILENT_MS = 30_000;

/** How long the largest feed may take to arrive on a slow line: Node's own limit, for whatever comes. */
export const LONGEST_REQUEST_MS = 2 * 60 * 60_000;

/**
 * Ends connections whose request does not arrive in time: headers and a page's body within half a minute each, a feed's
 * body as long as it keeps coming.
 */
export function awaitBodies(server: FastifyInstance): void {
  server.server.headersTimeout = WHOLE_MS;
  server.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request)) watch(request, reply);
    done();
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

function watch({ raw, url }: FastifyRequest, reply: FastifyReply): void {
  const streams = isApiPath(url) || DESK_UPLOADS.test(url);
  const timer = setTimeout(() => raw.destroy(), streams ? SILENT_MS : WHOLE_MS);
  timer.unref();
  let seen = raw.socket.bytesRead;
  const look = streams ? setInterval(() => {
    if (raw.socket.bytesRead !== seen) timer.refresh();
    seen = raw.socket.bytesRead;
  }, SILENT_MS / 10).unref() : undefined;
  const stop = () => {
    clearTimeout(timer);
    clearInterval(look);
  };
  raw.once('end', stop).once('close', stop);
  // Whoever is answered already, such as a stranger, is not waited for any longer.
  reply.raw.once('finish', () => clearInterval(look));
}
