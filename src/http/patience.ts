import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How long a request may take to come whole. */
export const REQUEST_TIMEOUT_MS = 30_000;
/** The same for a package of the accounting program, which the office may send over a slow line. */
export const UPLOAD_TIMEOUT_MS = 30 * 60_000;

const UPLOADS = /^\/desk\/feeds(\/statement)?(\?|$)/;

/** Only who is signed in at the desk, and sends a package, is waited for longer; of nobody else a slow body holds a connection. */
const mayTakeLong = ({ url, visit }: FastifyRequest): boolean => UPLOADS.test(url) && visit?.staff?.stage === 'FULL';

/** Ends connections whose request has not come whole in time; the server's own limit is the longer one, for all. */
export function hurryUp(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (!mayTakeLong(request)) {
      const { raw } = request;
      const limit = setTimeout(() => raw.complete === false && raw.destroy(), REQUEST_TIMEOUT_MS).unref();
      reply.raw.once('close', () => raw.complete !== false && clearTimeout(limit));
    }
    done();
  });
}
