import type { ComponentProps } from 'react';
import { PremisesKind } from '../people/index.js';
import css from './AccountLead.module.css';
import { accountNote, accountTitle } from './account-title.js';

interface AccountLeadProps {
  account: { name: string; address: string | null };
  kind?: ComponentProps<typeof PremisesKind>['kind'];
}

/** Which account a page is about. */
export function AccountLead({ account, kind = null }: AccountLeadProps) {
  const note = accountNote(account);
  return (
    <p className={css.lead}>
      <strong className={css.title}>{accountTitle(account)}</strong>
      {note && ` – ${note}`} <PremisesKind kind={kind} />
    </p>
  );
}
