import type { FastifyReply } from 'fastify';

/** Shows a JPEG to whoever may see it: kept for an hour in their own browser, and never run. */
export function sendPicture(reply: FastifyReply, jpeg: Uint8Array): void {
  void reply.type('image/jpeg').header('cache-control', 'private, max-age=3600').header('content-security-policy', "default-src 'none'; sandbox").send(jpeg);
}
