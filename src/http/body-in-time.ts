import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isApiPath } from '../integration/index.js';

/** The desk's own way for packages of the accounting program. */
const DESK_UPLOADS = /^\/desk\/feeds(\/statement)?(\?|$)/;
const FORM = /^multipart\/form-data/i;
/** How long a page's request may take to arrive, and anybody's headers. */
const PAGE_MS = 30_000;
/** How long a form with files may take of somebody who is signed in: 40 MB at half a megabit a second. */
const FORM_MS = 10 * 60_000;
/** How long any request may be silent on its way. */
const SILENT_MS = 30_000;
const LOOK_MS = 3_000;

/** How long the largest feed may take to arrive on a slow line: Node's own limit, for whatever comes. */
export const LONGEST_REQUEST_MS = 2 * 60 * 60_000;

/**
 * Ends connections whose request does not arrive in time: headers and a page's body within half a minute each; a feed's
 * body as long as it keeps coming, and so a form of somebody who is signed in, for ten minutes.
 */
export function awaitBodies(server: FastifyInstance): void {
  server.server.headersTimeout = PAGE_MS;
  server.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request)) watch(request, reply);
    done();
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** How long a request may take in all. Who asks is known only once it has been welcomed. */
function longest({ url, headers, visit }: FastifyRequest): number {
  if (isApiPath(url) || DESK_UPLOADS.test(url)) return LONGEST_REQUEST_MS;
  return FORM.test(headers['content-type'] ?? '') && (visit?.viewer ?? visit?.staff) ? FORM_MS : PAGE_MS;
}

function watch(request: FastifyRequest, reply: FastifyReply): void {
  const { raw } = request;
  let [whole, silent, seen] = [0, 0, raw.socket.bytesRead];
  const look = setInterval(() => {
    const { bytesRead } = raw.socket;
    whole += LOOK_MS;
    // Whoever is answered already, such as a stranger, is not waited for any longer.
    silent = bytesRead === seen || reply.raw.writableFinished ? silent + LOOK_MS : 0;
    seen = bytesRead;
    if (silent >= SILENT_MS || whole >= longest(request)) raw.destroy();
  }, LOOK_MS).unref();
  const stop = () => clearInterval(look);
  raw.once('end', stop).once('close', stop);
}
