import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A mail as its reader would see it. */
export interface CaughtMail {
  at: Date;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments: { name: string; mediaType: string; content: Buffer }[];
}

export interface MailCatcher {
  port: number;
  /** The newest last; only so many are kept. */
  mails: readonly CaughtMail[];
  close(): Promise<void>;
}

const MOST_KEPT = 500;

/**
 * A real SMTP server that takes every mail and delivers none; for the demo and for tests, never in production, where
 * its packages aren't installed.
 *
 * @param port 0 for any that is free
 */
export async function startMailCatcher(port: number): Promise<MailCatcher> {
  const [{ SMTPServer }, { simpleParser }] = await Promise.all([import('smtp-server'), import('mailparser')]);
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        const { from, to, subject = '', text = '', html, attachments } = mail;
        mails.push({
          at: new Date(), from: from?.text ?? '', to: [to ?? []].flat().map((address) => address.text).join(', '), subject, text, html: html || '',
          attachments: attachments.map(({ filename, contentType, content }) => ({ name: filename ?? '', mediaType: contentType, content })),
        });
        if (mails.length > MOST_KEPT) mails.shift();
        done();
      }, done);
    },
  });
  const listener = server.listen(port, '127.0.0.1');
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
