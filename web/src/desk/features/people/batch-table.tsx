import type { ResultOf } from '../../../graphql/graphql.js';
import { useDeskText } from '../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { Section } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import type { LoginBatchesQuery } from './login-batches.query.js';

type Batch = ResultOf<typeof LoginBatchesQuery>['loginBatches'][number];

/** What was issued lately for whole buildings, by whomever. */
export function BatchTable({ batches }: { batches: Batch[] }) {
  const t = useDeskText();
  const dates = useDates();
  const [place, people, who, state] = [t('desk.batch.place'), t('desk.batch.people'), t('desk.batch.who'), t('desk.batch.state')];
  return (
    <Section title={t('desk.batch.newest')}>
      {batches.length === 0 ? (
        <p>{t('desk.batch.none')}</p>
      ) : (
        <DataTable caption={t('desk.batch.newest')} captionHidden columns={[{ label: place }, { label: people, align: 'end' }, { label: who }, { label: state }]}>
          <TableGroup>
            {batches.map((batch) => (
              <Row key={batch.id}>
                <RowHead>
                  {batch.staircase ? t('desk.batch.inStaircase', { address: batch.address, staircase: batch.staircase }) : batch.address}
                </RowHead>
                <Cell label={people} align="end">{batch.total}</Cell>
                <Cell label={who}>{batch.startedBy}, {dates.instant(batch.startedAt)}</Cell>
                <Cell label={state}>{t(`desk.batch.state.${batch.state as 'READY'}`)}</Cell>
              </Row>
            ))}
          </TableGroup>
        </DataTable>
      )}
    </Section>
  );
}
