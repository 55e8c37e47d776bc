import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Visit } from '#libs/access';
import { RateLimits, ScopedDatabase, reserveTry } from '#libs/cooperative';
import { tokenHash } from '#libs/secrets';
import { CONTACTS, type ContactRow } from '../statements/contact.js';
import { ContactWriter } from './contact-writer.js';
import { FIND_LINK, LOCK, USE_LINK } from './statements.js';

const QUARTER_HOUR = 900;

const keyOf = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('base64url');

/** What came of a link. */
export type Confirmation = 'CONFIRMED' | 'LINK_INVALID' | 'TOO_MANY';

/** Confirms new e-mail addresses by the link that was sent to them; whoever has it need not be signed in. */
@Injectable()
export class EmailConfirmationService {
  private readonly tries: RateLimiterPostgres;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly writer: ContactWriter,
    limits: RateLimits,
  ) {
    this.tries = limits.limiter({ name: 'confirm-email', tries: 30, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
  }

  /** One answer for a link that never was, one of another cooperative, one that expired and one that was used. */
  async confirm({ cooperative, address }: Visit, token: string): Promise<Confirmation> {
    if (!(await reserveTry(this.tries, keyOf(cooperative.id, address)))) return 'TOO_MANY';
    const hash = tokenHash(token);
    if (!hash) return 'LINK_INVALID';
    const nobody = { cooperativeId: cooperative.id, personId: null };
    const [[link]] = await this.database.read<[{ person_id: string }[]]>(nobody, [FIND_LINK], [hash]);
    return link ? this.use({ cooperativeId: cooperative.id, personId: link.person_id }, hash, address) : 'LINK_INVALID';
  }

  private use(scope: { cooperativeId: string; personId: string }, hash: Buffer, address: string): Promise<Confirmation> {
    return this.database.transaction(scope, async (tx) => {
      await tx.rows(LOCK);
      const [used] = await tx.rows<{ change_id: string }>(USE_LINK, [hash]);
      if (!used) return 'LINK_INVALID';
      const contacts = await tx.rows<ContactRow>(CONTACTS);
      const present = contacts.find(({ kind }) => kind === 'EMAIL')?.value ?? null;
      const by = { personId: scope.personId, address };
      return (await this.writer.confirm(tx, used.change_id, present, by)) ? 'CONFIRMED' : 'LINK_INVALID';
    });
  }
}
