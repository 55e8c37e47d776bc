import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Section } from '../../../ui/Panel.js';
import { EntryTable } from '../EntryTable.js';
import css from './entry-kind-section.module.css';
import type { ENTRY_KINDS, Month } from './month.js';

/** The entries of one kind, each with the document that it rests on. */
export function EntryKindSection({ kind, month }: { kind: (typeof ENTRY_KINDS)[number]; month: Month }) {
  const t = useText();
  const entries = month.entries.filter((entry) => entry.kind === kind);
  const title = t(`entries.${kind}`);
  const forecast = kind === 'CHARGE' && month.forecast;
  return (
    <Section title={title}>
      {entries.length > 0 && (
        <EntryTable caption={t('entries.caption', { kind: title })} entries={entries} due={kind !== 'PAYMENT'} />
      )}
      {forecast && (
        <p className={css.none}>
          {t('month.forecastCharge')} <Amount value={month.charges} estimated currency />
        </p>
      )}
      {entries.length === 0 && !forecast && <p className={css.none}>{t('month.noEntries')}</p>}
    </Section>
  );
}
