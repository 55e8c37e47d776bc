import type { FastifyInstance, FastifyReply } from 'fastify';
import { escapeHtml } from '#libs/documents';
import { ENTRY_HOST, entryDocument } from './entry-page.js';
import { startMailCatcher, type CaughtMail } from './mail-catcher.js';

const time = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Warsaw' });

/**
 * The demo's mail server and its inbox under the bare localhost: every mail of every cooperative, to be read in the
 * browser. Never in production, where nobody may read another's mail.
 */
export async function serveInbox(server: FastifyInstance, port: number): Promise<void> {
  const catcher = await startMailCatcher(port);
  const { mails } = catcher;
  server.addHook('onClose', () => catcher.close());
  server.get('/poczta', ENTRY_HOST, async (_, reply) => answer(reply, listOf(mails)));
  server.get<{ Params: { n: string } }>('/poczta/:n', ENTRY_HOST, async (request, reply) => {
    const mail = mails[Number(request.params.n)];
    return mail ? answer(reply, letterOf(mail)) : reply.status(404).type('text/plain').send('nie ma takiej wiadomości');
  });
}

const answer = (reply: FastifyReply, main: string) =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(entryDocument('Poczta wersji pokazowej', main));

function listOf(mails: readonly CaughtMail[]): string {
  const items = mails.map(({ at, to, subject, from }, n) => `<li><a href="/poczta/${n}"><strong>${escapeHtml(subject)}</strong>
    <span>do ${escapeHtml(to)}, od ${escapeHtml(from)}, ${time.format(at)}</span></a></li>`).reverse();
  return `<p><a href="/">Domownik</a></p><h1>Poczta</h1>
    <p>Nic nie wychodzi poza ten komputer. ${mails.length ? '' : 'Nie wysłano jeszcze żadnej wiadomości.'}</p><ul>${items.join('')}</ul>`;
}

// In a frame without scripts or an origin of its own, so that a mail can do no more here than in a mail program.
const letterOf = ({ at, to, from, subject, html, text }: CaughtMail): string => `<p><a href="/poczta">Poczta</a></p><h1>${escapeHtml(subject)}</h1>
  <p>Do: ${escapeHtml(to)}<br>Od: ${escapeHtml(from)}<br>${time.format(at)}</p>
  <iframe title="Treść wiadomości" sandbox="allow-popups allow-top-navigation-by-user-activation" srcdoc="${escapeHtml(html.replace('<head>', '<head><base target="_top">'))}"></iframe>
  <h2>Jako tekst</h2><pre>${escapeHtml(text)}</pre>`;
