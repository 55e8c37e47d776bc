import css from './AccountLead.module.css';
import { accountNote, accountTitle } from './account-title.js';

/** Which account a page is about. */
export function AccountLead({ account }: { account: { name: string; address: string | null } }) {
  const note = accountNote(account);
  return (
    <p>
      <strong className={css.title}>{accountTitle(account)}</strong>
      {note && ` – ${note}`}
    </p>
  );
}
