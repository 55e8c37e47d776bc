import { VisuallyHidden } from '@mantine/core';
import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell } from '../../../ui/DataTable.js';
import { useBalanceWords } from '../balance-words.js';
import { hasBalance, type HomeAccount } from './account.js';

function Dash({ meaning }: { meaning: string }) {
  return (
    <>
      <span aria-hidden>-</span>
      <VisuallyHidden>{meaning}</VisuallyHidden>
    </>
  );
}

/** Underpayment and overpayment: the side that does not apply has a dash, an even account '0,00' on the right. */
export function BalanceCells({ account }: { account: HomeAccount }) {
  const t = useText();
  const words = useBalanceWords();
  const [under, over] = [t(words.underpaymentHead), t(words.overpaymentHead)];
  if (account.heldUntil) {
    return (
      <Cell label={t('home.held')} align="end" span={2}>
        {t('home.heldUntil', { day: account.heldUntil })}
      </Cell>
    );
  }
  if (!hasBalance(account)) {
    const dash = <Dash meaning={t('balance.notTracked')} />;
    return (
      <>
        <Cell label={under} align="end">
          {dash}
        </Cell>
        <Cell label={over} align="end">
          {dash}
        </Cell>
      </>
    );
  }
  const { balance } = account;
  const none = <Dash meaning={t('balance.none')} />;
  return (
    <>
      <Cell label={under} align="end">
        {balance < 0 ? <Amount value={-balance} tone="negative" /> : none}
      </Cell>
      <Cell label={over} align="end">
        {balance < 0 ? none : <Amount value={balance} tone={balance > 0 ? 'positive' : undefined} />}
      </Cell>
    </>
  );
}
