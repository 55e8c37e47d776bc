import type { CooperativeSettings } from '#libs/cooperative';

export type MailLanguage = CooperativeSettings['languages'][number];

/** A mail as its author writes it, without a form: the cooperative's brand is put around it when it is sent. */
export interface MailDraft {
  to: string;
  /** The resident whom it is for; null for somebody who is none yet. */
  personId: string | null;
  /** What it is about, for the outbox: one word such as FAULTS. */
  topic: string;
  language: MailLanguage;
  subject: string;
  /** Plain text, a paragraph each. */
  paragraphs: string[];
  /** The one thing to do, a button: `path` is on the cooperative's own site. */
  action?: { label: string; path: string };
  attachments?: MailAttachment[];
}

/** A file that goes with a mail. */
export interface MailAttachment {
  /** With its ending. */
  name: string;
  mediaType: string;
  content: Uint8Array;
}
