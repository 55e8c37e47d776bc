import css from './AccountLead.module.css';

/** Which account a page is about: its address before its name, where it has one. */
export const AccountLead = ({ account: { name, address } }: { account: { name: string; address: string | null } }) => (
  <p>
    <strong className={css.title}>{address ?? name}</strong>
    {address && address !== name && ` – ${name}`}
  </p>
);
