import type { FastifyInstance } from 'fastify';
import { TOTP } from 'otpauth';
import { ENTRY_HOST, entryDocument } from './entry-page.js';

/** The one-time code of the moment of the demo's staff, for whoever tries the demo without a telephone. Never in production. */
export function serveCodes(server: FastifyInstance, secret: string): void {
  const totp = new TOTP({ secret });
  server.get('/kody', ENTRY_HOST, async (_, reply) => reply
    .type('text/html; charset=utf-8').header('cache-control', 'no-store').header('refresh', String(Math.ceil(totp.remaining() / 1000)))
    .send(entryDocument('Kody jednorazowe wersji pokazowej', `<p><a href="/">Domownik</a></p><h1>Kod jednorazowy</h1>
      <p style="font-size:3rem;letter-spacing:.15em;margin:0">${totp.generate()}</p>
      <p>Dla wszystkich kont pokazowych biura. Zmienia się co 30 sekund; każdy kod otwiera konto tylko raz.</p>`)));
}
