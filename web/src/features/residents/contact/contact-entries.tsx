import { useText } from '../../../messages/index.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import css from './contact.module.css';
import type { ContactData } from './contact.js';

type Entry = ContactData['entries'][number];

/** Every way of contact; of one that the viewer changed, also what the office has still. */
export function ContactEntries({ entries }: { entries: Entry[] }) {
  const t = useText();
  return (
    <Panel title={t('contact.present')}>
      <Facts facts={entries.map((entry) => [t(`contact.${entry.kind}`), <Value key={entry.kind} entry={entry} />] as const)} />
    </Panel>
  );
}

function Value({ entry: { value, changedAt, officeValue, exportedAt } }: { entry: Entry }) {
  const t = useText();
  const dates = useDates();
  const none = t('contact.none');
  return (
    <>
      <span className={value ? css.value : css.quiet}>{value ?? none}</span>
      {changedAt && (
        <span className={css.note}>
          {t('contact.changedAt', { when: dates.instant(changedAt) })} {t('contact.office', { value: officeValue ?? none })}{' '}
          {exportedAt ? t('contact.exported', { when: dates.instant(exportedAt) }) : t('contact.waits')}
        </span>
      )}
    </>
  );
}
