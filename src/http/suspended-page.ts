import type { FastifyReply } from 'fastify';
import type { Cooperative } from '#libs/cooperative';
import { escapeHtml } from '#libs/documents';

const WORDS = {
  pl: ['Portal jest chwilowo zamknięty', 'Prosimy spróbować później. W pilnych sprawach prosimy o kontakt z biurem:'],
  uk: ['Портал тимчасово зачинено', 'Будь ласка, спробуйте пізніше. У невідкладних справах звертайтеся до офісу:'],
  en: ['The portal is closed for the time being', 'Please try again later. In urgent matters, please contact the office:'],
} as const;

/** Answers for a cooperative that the operator has suspended: that it is closed, and where its office is. */
export function answerSuspended(reply: FastifyReply, { settings }: Cooperative): FastifyReply {
  const language = settings.languages[0]!;
  const [title, lead] = WORDS[language];
  const offices = settings.offices.map(({ name, address, phone }) => `<li>${escapeHtml([name, address, phone].filter(Boolean).join(', '))}</li>`);
  return reply.status(503).header('cache-control', 'no-store').header('retry-after', '3600').type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title} – ${escapeHtml(settings.shortName)}</title></head>
<body><main><h1>${title}</h1><p>${escapeHtml(settings.name)}</p><p>${lead}</p><ul>${offices.join('')}</ul></main></body></html>`);
}
