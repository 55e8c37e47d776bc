import type { CooperativeSettings } from '#libs/cooperative';
import { escapeHtml } from '../html.js';
import type { MailLanguage } from './mail-draft.js';

const FOOTER: Record<MailLanguage, (site: string) => string> = {
  pl: (site) => `Tę wiadomość wysłał portal ${site}. Prosimy na nią nie odpowiadać.`,
  uk: (site) => `Це повідомлення надіслав портал ${site}. Будь ласка, не відповідайте на нього.`,
  en: (site) => `This message was sent by the portal ${site}. Please do not reply to it.`,
};

/** What is sent, without its envelope. */
export interface MailBody {
  language: MailLanguage;
  subject: string;
  paragraphs: string[];
  /** `url` is absolute. */
  action?: { label: string; url: string } | undefined;
}

/** A mail as text and as HTML in the cooperative's brand; nothing in it is fetched from anywhere when it is read. */
export function renderMail(body: MailBody, settings: CooperativeSettings): { text: string; html: string } {
  return { text: asText(body, settings), html: asHtml(body, settings) };
}

const footer = ({ language }: MailBody, { portalName, name }: CooperativeSettings) => FOOTER[language](`${portalName}, ${name}`);

function asText(body: MailBody, settings: CooperativeSettings): string {
  const action = body.action ? [`${body.action.label}:\n${body.action.url}`] : [];
  return [...body.paragraphs, ...action, `-- \n${footer(body, settings)}`].join('\n\n');
}

// Tables and styles of their own elements, because mail programs know little else.
function asHtml(body: MailBody, settings: CooperativeSettings): string {
  const color = settings.brand.primaryColor;
  const paragraphs = body.paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`).join('');
  const action = body.action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(body.action.url)}" style="display:inline-block;background:${color};color:#ffffff;
        padding:14px 24px;border-radius:6px;text-decoration:none;font-weight:bold">${escapeHtml(body.action.label)}</a></p>
      <p style="margin:0 0 16px;font-size:14px;word-break:break-all">${escapeHtml(body.action.url)}</p>` : '';
  return `<!doctype html><html lang="${body.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(body.subject)}</title></head><body style="margin:0;background:#f2f3f5;color:#1c1f23">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;font:17px/1.5 sans-serif">
<tr><td style="background:${color};color:#ffffff;padding:18px 24px;font-weight:bold">${escapeHtml(settings.portalName)}<br>
<span style="font-weight:normal;font-size:15px">${escapeHtml(settings.name)}</span></td></tr>
<tr><td style="padding:24px"><h1 style="margin:0 0 16px;font-size:21px">${escapeHtml(body.subject)}</h1>${paragraphs}${action}</td></tr>
<tr><td style="padding:16px 24px;font-size:14px;color:#4b5158;border-top:1px solid #dcdfe3">${escapeHtml(footer(body, settings))}</td></tr>
</table></td></tr></table></body></html>`;
}
