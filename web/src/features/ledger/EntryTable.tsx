import { useText } from '../../messages/index.js';
import { Amount } from '../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableFoot, TableGroup } from '../../ui/DataTable.js';
import type { MonthEntry } from './month/month.js';
import css from './EntryTable.module.css';

interface EntryTableProps {
  caption: string;
  entries: readonly MonthEntry[];
  /** Whether the entries fall due; payments don't. */
  due: boolean;
}

/** Entries of one kind with their documents, their dates and their sum. */
export function EntryTable({ caption, entries, due }: EntryTableProps) {
  const t = useText();
  const [document, booked, dueOn, amount] = [t('entries.document'), t('entries.bookedOn'), t('entries.dueOn'), t('entries.amount')];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[{ label: document }, { label: booked }, ...(due ? [{ label: dueOn }] : []), { label: amount, align: 'end' }]}
    >
      <TableGroup>
        {entries.map((entry, index) => (
          <Row key={index}>
            <RowHead><EntryDocument entry={entry} /></RowHead>
            <Cell label={booked}>{entry.bookedOn}</Cell>
            {due && <Cell label={dueOn}>{entry.dueOn}</Cell>}
            <Cell label={amount} align="end"><Amount value={entry.amount} /></Cell>
          </Row>
        ))}
      </TableGroup>
      <TableFoot>
        <Row>
          <RowHead>{t('card.total')}</RowHead>
          <Cell label={booked} blank />
          {due && <Cell label={dueOn} blank />}
          <Cell label={amount} align="end"><Amount value={entries.reduce((sum, entry) => sum + entry.amount, 0)} /></Cell>
        </Row>
      </TableFoot>
    </DataTable>
  );
}

function EntryDocument({ entry: { document, description } }: { entry: MonthEntry }) {
  const t = useText();
  return (
    <>
      <div>{document ? document.title : (description ?? t('entries.noDocument'))}</div>
      {document && <div className={css.detail}>{t('entries.numberAndDay', { number: document.number, day: document.issuedOn })}</div>}
      {document && description && description !== document.title && <div className={css.detail}>{description}</div>}
    </>
  );
}
