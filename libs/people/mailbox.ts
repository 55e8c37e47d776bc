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
