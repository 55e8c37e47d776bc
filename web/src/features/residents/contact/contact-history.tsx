import { useText } from '../../../messages/index.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { Section } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import type { ContactData } from './contact.js';
import css from './contact.module.css';

/** What the viewer changed so far. */
export function ContactHistory({ history }: { history: ContactData['history'] }) {
  const t = useText();
  const dates = useDates();
  if (history.length === 0) return null;
  const [when, what, from, to, state] = [
    t('contact.history.when'),
    t('contact.history.what'),
    t('contact.history.from'),
    t('contact.history.to'),
    t('contact.history.state'),
  ];
  return (
    <Section title={t('contact.history.title')}>
      <DataTable
        caption={t('contact.history.title')}
        captionHidden
        columns={[{ label: when }, { label: what }, { label: from }, { label: to }, { label: state }]}
      >
        <TableGroup>
          {history.map((change) => (
            <Row key={change.id}>
              <RowHead>{dates.instant(change.at)}</RowHead>
              <Cell label={what}>{t(`contact.${change.kind}`)}</Cell>
              <Cell label={from}>
                <span className={css.long}>{change.oldValue ?? t('contact.none')}</span>
              </Cell>
              <Cell label={to}>
                <span className={css.long}>{change.newValue ?? t('contact.none')}</span>
              </Cell>
              <Cell label={state}>
                {change.state === 'CHANGED' && change.exportedAt ? t('contact.state.EXPORTED') : t(`contact.state.${change.state}`)}
              </Cell>
            </Row>
          ))}
        </TableGroup>
      </DataTable>
    </Section>
  );
}
