import { useText } from '../../../messages/index.js';
import { useDates } from '../../../ui/use-dates.js';
import { MARK_KINDS } from '../Marks.js';
import { useBalanceWords } from '../balance-words.js';
import type { Card } from './card.js';
import css from './legend.module.css';

/** What the card's abbreviations, colours and italics mean. */
export function Legend({ card }: { card: Card }) {
  const t = useText();
  const dates = useDates();
  const words = useBalanceWords();
  return (
    <section aria-label={t('legend.title')} className={css.legend}>
      <h2>{t('legend.title')}</h2>
      <dl className={css.marks}>
        {MARK_KINDS.map((mark) => (
          <div key={mark}>
            <dt>{t(`mark.${mark}.short`)}</dt>
            <dd>{t(`mark.${mark}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('legend.colours', { under: t(words.underpayment), over: t(words.overpayment) })}</p>
      <p>{t('legend.forecast')}</p>
      <p>{t('legend.all', { day: dates.day(card.setOn) })}</p>
    </section>
  );
}
