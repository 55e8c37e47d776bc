import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import type { Environment } from '#config/environment';
import { CooperativeDirectory, ENVIRONMENT, ScopedDatabase, type Cooperative, type Scope } from '#libs/cooperative';
import { unseal } from '#libs/secrets';
import { JobHandler } from '../jobs/job-handler.js';
import { unpackContent } from './mail-content.js';
import type { MailLanguage } from './mail-draft.js';
import { renderMail } from './render-mail.js';

// The row is locked so that a job which is taken for dead and run again waits for the first one's end.
const TAKE = {
  name: 'take-mail',
  text: `update outgoing_mail set attempts = attempts + 1 where cooperative_id = $1 and $2::uuid is null and id = $3 and state <> 'SENT'
    returning id, recipient, language, subject, content`,
};
const SENT = {
  name: 'mail-sent',
  text: `update outgoing_mail set state = 'SENT', content = null, last_error = null, sent_at = now()
    where cooperative_id = $1 and $2::uuid is null and id = $3`,
};
const FAILED = {
  name: 'mail-failed',
  text: `update outgoing_mail set state = 'FAILED', last_error = $4, attempts = attempts + 1
    where cooperative_id = $1 and $2::uuid is null and id = $3 and state <> 'SENT'`,
};

interface MailRow {
  id: string;
  recipient: string;
  language: MailLanguage;
  subject: string;
  content: Buffer;
}

const payload = z.object({ mailId: z.uuid() });

/** Sends one mail of the outbox; tried again with growing pauses while the mail server does not take it. */
@Injectable()
export class SendMail extends JobHandler implements OnModuleDestroy {
  readonly task = 'send_mail';
  private readonly transport: Transporter | null;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly directory: CooperativeDirectory,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    super();
    this.transport = environment.smtpUrl ? createTransport({ url: environment.smtpUrl, connectionTimeout: 15_000, socketTimeout: 30_000 }) : null;
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { mailId } = payload.parse(given);
    try {
      await this.database.transaction(scope, async (transaction) => {
        const [mail] = await transaction.rows<MailRow>(TAKE, [mailId]);
        if (!mail) return;
        await this.send(await this.directory.byId(scope.cooperativeId), mail);
        await transaction.rows(SENT, [mailId]);
      });
    } catch (error) {
      await this.database.transaction(scope, (transaction) => transaction.rows(FAILED, [mailId, reasonOf(error)]));
      throw error;
    }
  }

  private async send(cooperative: Cooperative, mail: MailRow): Promise<void> {
    if (!this.transport) throw new Error('no mail server is set (SMTP_URL)');
    const { settings, host } = cooperative;
    const content = unseal(mail.content, this.environment.peppers, { purpose: 'outgoing mail', row: mail.id });
    const { paragraphs, action, attachments } = unpackContent(content);
    const url = action && { label: action.label, url: this.environment.siteUrl.replace('{host}', host) + action.path };
    const { text, html } = renderMail({ language: mail.language, subject: mail.subject, paragraphs, action: url }, settings);
    await this.transport.sendMail({
      messageId: `<${mail.id}@${host}>`,
      from: { name: `${settings.portalName} – ${settings.shortName}`, address: this.environment.mailFrom },
      to: mail.recipient,
      subject: `${mail.subject} – ${settings.shortName}`,
      text,
      html,
      attachments: attachments.map(({ name, mediaType, content: bytes }) => ({ filename: name, contentType: mediaType, content: Buffer.from(bytes) })),
      headers: { 'auto-submitted': 'auto-generated', 'content-language': mail.language },
    });
  }
}

/** What the mail server or the network said, without the address that it may repeat. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code, responseCode].filter(Boolean).join(' ') || (error instanceof Error ? error.name : 'unknown');
}
