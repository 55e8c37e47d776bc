import type { MailAttachment, MailDraft } from './mail-draft.js';

/** The most that the files of one mail may weigh together, in bytes: what waits is kept in the database. */
export const ATTACHMENTS_LIMIT = 2 * 1024 * 1024;

/** What a mail says, without its envelope. */
export type MailContent = Pick<MailDraft, 'paragraphs' | 'action' | 'attachments'>;

/** As text to be sealed. @throws where the files weigh too much */
export function packContent({ paragraphs, action, attachments = [] }: MailContent): string {
  const weight = attachments.reduce((sum, { content }) => sum + content.byteLength, 0);
  if (weight > ATTACHMENTS_LIMIT) throw new Error(`the files of a mail weigh ${weight} bytes, more than ${ATTACHMENTS_LIMIT}`);
  return JSON.stringify({ paragraphs, action, attachments: attachments.map((file) => ({ ...file, content: Buffer.from(file.content).toString('base64') })) });
}

/** The inverse of packContent; mails that were queued before there were files have none. */
export function unpackContent(text: string): MailContent & { attachments: MailAttachment[] } {
  const { attachments = [], ...rest } = JSON.parse(text) as Omit<MailContent, 'attachments'> & { attachments?: (Omit<MailAttachment, 'content'> & { content: string })[] };
  return { ...rest, attachments: attachments.map((file) => ({ ...file, content: Buffer.from(file.content, 'base64') })) };
}
