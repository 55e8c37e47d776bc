import { Link } from '@tanstack/react-router';
import { IconChevronRight } from '@tabler/icons-react';
import { useText } from '../../../messages/index.js';
import { Section } from '../../../ui/Panel.js';
import { Balance } from '../Balance.js';
import { accountNote, accountTitle } from '../account-title.js';
import { hasBalance, type HomeAccount, type HomeGroup } from '../home/account.js';
import css from './account-list.module.css';

/** The accounts, each a way to its card. */
export function AccountList({ groups }: { groups: readonly HomeGroup[] }) {
  const t = useText();
  return groups.map(({ group, accounts }) => (
    <Section key={group} title={t(`group.${group}`)}>
      <ul className={css.list}>
        {accounts.map((account) => (
          <li key={account.id}>
            <AccountEntry account={account} />
          </li>
        ))}
      </ul>
    </Section>
  ));
}

const AccountEntry = ({ account }: { account: HomeAccount }) => (
  <Link
    to="/kartoteka/$accountId"
    params={{ accountId: account.id }}
    search={{ rok: account.latestYear }}
    className={css.entry}
  >
    <span>
      <span className={css.title}>{accountTitle(account)}</span>
      <span className={css.name}>{accountNote(account)}</span>
    </span>
    {hasBalance(account) && (
      <span className={css.balance}>
        <Balance value={account.balance} currency />
      </span>
    )}
    <IconChevronRight aria-hidden size={20} className={css.arrow} />
  </Link>
);
