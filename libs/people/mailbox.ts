import { isEmail } from 'class-validator';
import type { Language, ScopedTransaction, Statement } from '#libs/cooperative';

/** Where somebody is written to, and in which language. */
export interface Mailbox {
  /** The e-mail address on file; null where there is none, or none that a mail could reach. */
  address: string | null;
  language: Language;
}

const MAILBOX: Statement = {
  name: 'mailbox',
  text: `select
      (select c.value from contact c where c.cooperative_id = $1 and c.person_id = $2 and c.kind = 'EMAIL') as address,
      coalesce((select p.language from person_preference p where p.cooperative_id = $1 and p.person_id = $2),
        s.settings->'languages'->>0, 'pl') as language
    from cooperative_settings s where s.cooperative_id = $1`,
};

/** The mailbox of the person whose scope the transaction has. */
export async function mailboxOf(transaction: ScopedTransaction): Promise<Mailbox> {
  const [row] = await transaction.rows<{ address: string | null; language: Language }>(MAILBOX);
  const address = row?.address?.trim() ?? '';
  return { address: isEmail(address) ? address : null, language: row?.language ?? 'pl' };
}

const MAILBOX_FOR: Statement = {
  name: 'mailbox-for',
  text: `select
      (select c.value from contact c where c.cooperative_id = $1 and c.person_id = $3 and c.kind = 'EMAIL') as address,
      coalesce((select n.by_email from notification_choice n where n.cooperative_id = $1 and n.person_id = $3 and n.topic = $4),
        email_by_default($4)) as wanted,
      coalesce((select p.language from person_preference p where p.cooperative_id = $1 and p.person_id = $3),
        s.settings->'languages'->>0, 'pl') as language
    from cooperative_settings s where s.cooperative_id = $1 and $2::uuid is null`,
};

/**
 * The mailbox of a resident whom the office's act concerns, in a transaction of the worker's.
 *
 * @param topic what they may choose to be told of by e-mail; whoever does not want it has no address here
 */
export async function mailboxFor(transaction: ScopedTransaction, personId: string, topic: 'FAULTS' | 'READINGS'): Promise<Mailbox> {
  const [row] = await transaction.rows<{ address: string | null; wanted: boolean; language: Language }>(MAILBOX_FOR, [personId, topic]);
  const address = row?.wanted ? (row.address?.trim() ?? '') : '';
  return { address: isEmail(address) ? address : null, language: row?.language ?? 'pl' };
}
