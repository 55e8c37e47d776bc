import { useText } from '../../messages/index.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../ui/DataTable.js';
import { TextLink } from '../../ui/links.js';
import { Tag } from '../../ui/Tag.js';
import { useDates } from '../../ui/use-dates.js';
import { categoryName, placeName, type FaultSummary } from './fault.js';
import css from './register.module.css';
import { StateMark } from './StateMark.js';

/** One line a report, newest first. */
export function RegisterTable({ faults }: { faults: FaultSummary[] }) {
  const t = useText();
  const columns = ['faults.number', 'faults.filedOn', 'faults.what', 'faults.state'] as const;
  return (
    <DataTable caption={t('faults.caption')} captionHidden columns={columns.map((id) => ({ label: t(id) }))}>
      <TableGroup>
        {faults.map((fault) => (
          <FaultRow key={fault.id} fault={fault} />
        ))}
      </TableGroup>
    </DataTable>
  );
}

function FaultRow({ fault }: { fault: FaultSummary }) {
  const t = useText();
  const dates = useDates();
  const { id, number, filedOn, category, categoryLabel, description, state, mine } = fault;
  return (
    <Row>
      <RowHead>
        <TextLink to="/zgloszenia/$faultId" params={{ faultId: id }}>
          {number}
        </TextLink>{' '}
        {mine && <Tag>{t('faults.mine')}</Tag>}
      </RowHead>
      <Cell label={t('faults.filedOn')}>
        <time dateTime={filedOn}>{dates.day(filedOn)}</time>
      </Cell>
      <Cell label={t('faults.what')}>
        <div className={css.what}>
          <span className={css.description}>{description}</span>
          <span className={css.place}>
            {placeName(t, fault)} · {categoryName(t, category, categoryLabel)}
          </span>
        </div>
      </Cell>
      <Cell label={t('faults.state')}>
        <StateMark state={state} />
      </Cell>
    </Row>
  );
}
