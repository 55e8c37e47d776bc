import { useText } from '../../messages/index.js';
import { Amount } from '../../ui/Amount.js';
import css from './Balance.module.css';
import { useBalanceWords } from './balance-words.js';

/** A signed balance: its colour is never alone, the word stands beside it. Italics where it rests on a forecast. */
export function Balance({ value, estimated, currency }: { value: number; estimated?: boolean; currency?: boolean }) {
  const t = useText();
  const words = useBalanceWords();
  const tone = value < 0 ? 'negative' : value > 0 ? 'positive' : undefined;
  return (
    <span className={css.balance}>
      {tone && <small className={css.word}>{t(tone === 'negative' ? words.underpayment : words.overpayment)}</small>}{' '}
      <Amount value={value} tone={tone} estimated={estimated ?? false} currency={currency ?? false} />
    </span>
  );
}
