import { IconArrowBackUp, IconCircleCheck, IconCoins } from '@tabler/icons-react';
import { useText } from '../../messages/index.js';
import { Amount } from '../../ui/Amount.js';
import css from './settlement-result.module.css';

/** What comes of a settlement, in words and with a sign of its own. */
export function SettlementResult({ result }: { result: number }) {
  const t = useText();
  const kind = result > 0 ? 'toPay' : result < 0 ? 'toReturn' : 'even';
  const Icon = { toPay: IconCoins, toReturn: IconArrowBackUp, even: IconCircleCheck }[kind];
  return (
    <p className={css.result}>
      <Icon aria-hidden size={22} />
      <span>
        {t(`settlements.${kind}`)}
        {result !== 0 && (
          <>
            {': '}
            <Amount value={Math.abs(result)} currency tone={result > 0 ? 'negative' : 'positive'} />
          </>
        )}
      </span>
    </p>
  );
}
