import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A file that is saved and never shown as a page of ours. */
interface Download {
  /** With its ending; any letters. */
  name: string;
  mediaType: string;
  /** Whole, or as a stream that comes as it is taken. */
  content: Uint8Array | Readable;
}

// Whatever a file holds, a browser that opens it all the same runs and loads nothing of it.
const POLICY = `default-src 'none'; sandbox`;

/**
 * The header that has a browser save a file under its name: RFC 6266, with the letters beyond ASCII by RFC 8187 and a
 * plain name beside it for those who can't read them.
 */
export function contentDisposition(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
    .replaceAll(/\p{M}/gu, '').replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
  const coded = encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}

/** Answers with a file of one viewer's: saved under its name, kept in no cache, and never run. */
export function sendDownload(reply: FastifyReply, { name, mediaType, content }: Download): void {
  void reply
    .header('content-disposition', contentDisposition(name))
    .header('content-security-policy', POLICY)
    .header('cache-control', 'private, no-store')
    .type(mediaType)
    .send(content instanceof Readable ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength));
}
