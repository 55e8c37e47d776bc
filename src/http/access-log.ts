import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

const QUIET = ['/healthz', '/readyz', '/assets/'];

/** One line a request: what was asked of whom and how it went. No query string, no address, no name: ids and times only. */
export function logAccess(server: FastifyInstance): void {
  const logger = new Logger('access');
  server.addHook('onResponse', (request, reply, done) => {
    const path = request.url.split('?', 1)[0]!;
    if (!QUIET.some((quiet) => path.startsWith(quiet))) {
      const { cooperative, viewer, staff } = request.visit ?? {};
      logger.log({
        method: request.method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime),
        cooperative: cooperative?.slug, login: viewer?.loginId, staff: staff?.staffId,
      });
    }
    done();
  });
}
