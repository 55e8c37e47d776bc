import { useEffect, useState } from 'react';
import { useText } from '../../../messages/index.js';
import { keepSnapshot, readSnapshot, type Snapshot } from '../../../offline/snapshot.js';
import { formatMoney } from '../../../ui/format.js';
import { useDates } from '../../../ui/use-dates.js';
import { useViewer } from '../../auth/index.js';
import { accountFullTitle } from '../account-title.js';
import { useBalanceWords } from '../balance-words.js';
import { hasBalance, type HomeGroup } from './account.js';
import css from './offline-choice.module.css';

/** Lets the resident keep the last seen balances on this device, and keeps them fresh while that is chosen. */
export function OfflineChoice({ groups }: { groups: readonly HomeGroup[] }) {
  const t = useText();
  const snapshot = useSnapshot(groups);
  const { identifier } = useViewer();
  const [chosen, setChosen] = useState(() => readSnapshot()?.identifier === identifier);
  // What another login of this device kept is not this one's to show, nor to leave behind.
  useEffect(() => keepSnapshot(chosen ? snapshot : null), [chosen, snapshot]);
  if (!('serviceWorker' in navigator)) return null;
  return (
    <label className={`${css.choice} screen-only`}>
      <input type="checkbox" checked={chosen} onChange={(event) => setChosen(event.target.checked)} />
      <span>
        {t('offline.choice')}
        <span className={css.note}>{t('offline.choiceNote')}</span>
      </span>
    </label>
  );
}

function useSnapshot(groups: readonly HomeGroup[]): Snapshot {
  const t = useText();
  const dates = useDates();
  const words = useBalanceWords();
  const { identifier, asOf } = useViewer();
  const balances = groups.flatMap(({ accounts }) => accounts).filter(hasBalance).map((account) => ({
    account: accountFullTitle(account),
    amount: `${formatMoney(Math.abs(account.balance))}${account.balance === 0 ? '' : ` – ${t(account.balance < 0 ? words.underpayment : words.overpayment)}`}`,
    day: t('offline.setOn', { day: dates.day(account.setOn) }),
  }));
  return { identifier, title: t('offline.title'), note: t('offline.note', { when: asOf ? dates.instant(asOf) : '–' }), balances };
}
