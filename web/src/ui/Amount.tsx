import { formatAmount, formatMoney } from './format.js';
import css from './Amount.module.css';

interface AmountProps {
  /** In hundredths. */
  value: number;
  tone?: 'negative' | 'positive' | undefined;
  /** Not yet certain: set in italics. Say so in words beside it. */
  estimated?: boolean;
  /** With its currency; tables name it once, in the caption. */
  currency?: boolean;
}

/** An amount that never breaks across lines. */
export function Amount({ value, tone, estimated, currency }: AmountProps) {
  const Tag = estimated ? 'em' : 'span';
  return (
    <Tag className={css.amount} data-tone={tone}>
      {currency ? formatMoney(value) : formatAmount(value)}
    </Tag>
  );
}
