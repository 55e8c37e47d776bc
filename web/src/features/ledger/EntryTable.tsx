import { useText } from '../../messages/index.js';
import { Amount } from '../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableFoot, TableGroup } from '../../ui/DataTable.js';
import { EntryDocument } from './EntryDocument.js';
import type { MonthEntry } from './month/month.js';

interface EntryTableProps {
  caption: string;
  entries: readonly MonthEntry[];
  /** Whether the entries fall due; payments don't. */
  due: boolean;
}

const sum = (entries: readonly MonthEntry[]) => entries.reduce((total, { amount }) => total + amount, 0);

/** Entries of one kind with their documents, their dates and their sum. */
export function EntryTable({ caption, entries, due }: EntryTableProps) {
  const t = useText();
  const [booked, dueOn, amount] = [t('entries.bookedOn'), t('entries.dueOn'), t('entries.amount')];
  const columns = [{ label: t('entries.document') }, { label: booked }, ...(due ? [{ label: dueOn }] : [])];
  return (
    <DataTable caption={caption} captionHidden columns={[...columns, { label: amount, align: 'end' }]}>
      <TableGroup>
        {entries.map((entry, index) => (
          <Row key={index}>
            <RowHead>
              <EntryDocument entry={entry} />
            </RowHead>
            <Cell label={booked}>{entry.bookedOn}</Cell>
            {due && <Cell label={dueOn}>{entry.dueOn}</Cell>}
            <Cell label={amount} align="end">
              <Amount value={entry.amount} />
            </Cell>
          </Row>
        ))}
      </TableGroup>
      <TableFoot>
        <Row>
          <RowHead>{t('card.total')}</RowHead>
          <Cell label={booked} blank />
          {due && <Cell label={dueOn} blank />}
          <Cell label={amount} align="end">
            <Amount value={sum(entries)} />
          </Cell>
        </Row>
      </TableFoot>
    </DataTable>
  );
}
