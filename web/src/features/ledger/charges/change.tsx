import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react';
import { useText } from '../../../messages/index.js';
import { formatMoney } from '../../../ui/format.js';
import type { Assessment } from './charges.js';
import css from './change.module.css';

/** How the total differs from the month before; nothing where there is none. */
export function Change({ assessment: { total, previousTotal } }: { assessment: Assessment }) {
  const t = useText();
  if (previousTotal === null) return null;
  const difference = total - previousTotal;
  const kind = difference > 0 ? 'more' : difference < 0 ? 'less' : 'same';
  const Icon = { more: IconArrowUp, less: IconArrowDown, same: IconEqual }[kind];
  return (
    <p className={css.change}>
      <Icon aria-hidden size={18} />
      {t(`charges.${kind}`, { difference: formatMoney(Math.abs(difference)), previous: formatMoney(previousTotal) })}
    </p>
  );
}
