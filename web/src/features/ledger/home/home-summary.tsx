import { IconCircleCheck, IconCoin, IconPigMoney, IconQrcode } from '@tabler/icons-react';
import { useText } from '../../../messages/index.js';
import { formatMoney } from '../../../ui/format.js';
import { useDates } from '../../../ui/use-dates.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { TextLink } from '../../../ui/links.js';
import { hasTab, useSite } from '../../site/index.js';
import { accountFullTitle } from '../account-title.js';
import { hasBalance, type BalancedAccount, type HomeGroup } from './account.js';
import css from './home-summary.module.css';

const sum = (accounts: readonly BalancedAccount[]) => accounts.reduce((total, { balance }) => total + balance, 0);

/** What is to be done, in words, before any table. */
export function HomeSummary({ groups }: { groups: readonly HomeGroup[] }) {
  const t = useText();
  const site = useSite();
  const accounts = groups.flatMap(({ accounts }) => accounts).filter(hasBalance);
  if (accounts.length === 0) return null;
  const owed = accounts.filter(({ balance }) => balance < 0);
  const over = accounts.filter(({ balance }) => balance > 0);
  const payable = hasTab(site, 'ledger') || hasTab(site, 'bankAccounts');
  const tone = owed.length ? 'negative' : over.length ? 'positive' : 'even';
  const Icon = { negative: IconCoin, positive: IconPigMoney, even: IconCircleCheck }[tone];
  return (
    <section className={css.summary} data-tone={tone} aria-label={t('home.summary')}>
      <Icon aria-hidden size={34} stroke={1.6} className={css.icon} />
      <div className={css.text}>
        <p className={css.head}>
          {owed.length ? t('home.toPay', { amount: formatMoney(-sum(owed)) }) : t('home.nothingToPay')}
        </p>
        {owed.map((account) => (
          <Line key={account.id} account={account} message={owed.length > 1 ? 'home.owes' : 'home.owesOnly'} />
        ))}
        {payable && (
          <div className={css.ways}>
            {owed.map((account) => (
              <PayLink key={account.id} account={account} only={owed.length === 1} />
            ))}
          </div>
        )}
        {over.map((account) => (
          <Line key={account.id} account={account} message="home.overpaid" />
        ))}
        {owed.length > 0 && hasTab(site, 'bankAccounts') && (
          <p>
            <TextLink to="/rachunki">{t('home.whereToPay')}</TextLink>
          </p>
        )}
      </div>
    </section>
  );
}

function Line({
  account,
  message,
}: {
  account: BalancedAccount;
  message: 'home.owes' | 'home.owesOnly' | 'home.overpaid';
}) {
  const t = useText();
  const dates = useDates();
  const amount = formatMoney(Math.abs(account.balance));
  return <p>{t(message, { amount, account: accountFullTitle(account), day: dates.day(account.setOn) })}</p>;
}

function PayLink({ account, only }: { account: BalancedAccount; only: boolean }) {
  const t = useText();
  return (
    <ButtonLink to="/zaplac/$accountId" params={{ accountId: account.id }} leftSection={<IconQrcode aria-hidden size={20} />}>
      {only ? t('payment.pay') : t('payment.payFor', { account: accountFullTitle(account) })}
    </ButtonLink>
  );
}
