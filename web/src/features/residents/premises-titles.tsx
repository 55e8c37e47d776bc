import { useText } from '../../messages/index.js';
import { useDates } from '../../ui/use-dates.js';
import css from './held-premises.module.css';
import type { Held } from './held-premises.js';

/** By what right the premises are, or were, held. */
export function PremisesTitles({ premises }: { premises: Held }) {
  const t = useText();
  const dates = useDates();
  if (premises.titles.length === 0) return null;
  return (
    <div>
      <h3>{t('premises.allocation')}</h3>
      <ul className={css.list}>
        {premises.titles.map(({ kind, validFrom, validTo }) => (
          <li key={`${kind}${validFrom}`}>
            {t(`title.${kind}`)}
            <span className={css.dates}>
              {validTo
                ? t('premises.fromTo', { from: dates.day(validFrom), to: dates.day(validTo) })
                : t('premises.from', { from: dates.day(validFrom) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
