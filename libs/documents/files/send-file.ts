import type { FastifyReply } from 'fastify';

/**
 * Sends a file of the house's own making, its name in plain letters: never cached, never sniffed for another type.
 *
 * @param shown true to open in the browser, false to save
 */
export function sendFile(
  reply: FastifyReply, content: string | Uint8Array, type: string, name: string, shown = false,
): void {
  void reply
    .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .type(type)
    .send(typeof content === 'string' ? content : Buffer.from(content));
}
