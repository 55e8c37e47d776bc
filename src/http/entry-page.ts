import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { CooperativeDirectory } from '#libs/cooperative';
import { escapeHtml } from '#libs/documents';

/** The demo's front door: a page under the bare localhost that links the cooperatives' sites. Never in production. */
export function serveEntryPage(server: FastifyInstance, app: INestApplication): void {
  const directory = app.get(CooperativeDirectory);
  server.get('/', ENTRY_HOST, async (request, reply) => {
    const port = request.headers.host?.match(/:\d+$/)?.[0] ?? '';
    const sites = await directory.all();
    const items = sites.map(({ host, settings: { name, portalName, brand } }) =>
      `<li><a href="http://${host}${port}/" style="border-left-color:${brand.primaryColor}">
        <strong>${escapeHtml(name)}</strong><span>${escapeHtml(portalName)}</span></a></li>`);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(entryDocument('Domownik – portale spółdzielni', `<h1>Domownik</h1>
      <p>Wersja pokazowa. Wybierz spółdzielnię, której portal chcesz obejrzeć:</p><ul>${items.join('')}</ul>
      <p>Biuro każdej spółdzielni jest pod adresem <code>/biuro</code> jej portalu; <a href="/kody">kody jednorazowe</a> kont pokazowych.</p>
      <p><a href="/poczta">Poczta wersji pokazowej</a>: wszystko, co portale wysłały.</p>`));
  });
}

/** The demo's front door answers under the machine's own name alone. */
export const ENTRY_HOST = { constraints: { host: /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/ } };

/** A page of the demo's front door. */
export const entryDocument = (title: string, main: string): string => `<!doctype html>
<html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 112.5%/1.5 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; }
  ul { list-style: none; padding: 0; display: grid; gap: .75rem; }
  li > a { display: grid; padding: 1rem 1.25rem; border: 1px solid #8885; border-left: .5rem solid; border-radius: .5rem; color: inherit; text-decoration: none; }
  a { color: inherit; }
  a:hover, a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
  span { opacity: .85; }
  iframe { width: 100%; height: 36rem; border: 1px solid #8885; border-radius: .5rem; background: #fff; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
</style></head>
<body><main>${main}</main></body></html>`;
