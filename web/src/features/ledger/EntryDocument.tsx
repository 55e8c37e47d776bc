import { useText } from '../../messages/index.js';
import css from './EntryDocument.module.css';
import type { MonthEntry } from './month/month.js';

/** The document on which an entry rests; without one, what the books say of it. */
export function EntryDocument({ entry: { document, description } }: { entry: MonthEntry }) {
  const t = useText();
  if (!document) return description ?? t('entries.noDocument');
  return (
    <>
      <div>{document.title}</div>
      <div className={css.detail}>{t('entries.numberAndDay', { number: document.number, day: document.issuedOn })}</div>
      {description && description !== document.title && <div className={css.detail}>{description}</div>}
    </>
  );
}
