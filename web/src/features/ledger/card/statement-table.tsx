import { useText } from '../../../messages/index.js';
import { DataTable, TableFoot, TableGroup } from '../../../ui/DataTable.js';
import type { Card } from './card.js';
import { MonthRow } from './month-row.js';
import { OpeningRow, TotalRow } from './outer-rows.js';

/** Twelve months between what the year before left and what this one leaves. */
export function StatementTable({ card }: { card: Card }) {
  const t = useText();
  const amounts = ['charges', 'corrections', 'payments', 'balance'] as const;
  return (
    <DataTable
      compact
      caption={t('card.caption', { year: String(card.year) })}
      columns={[
        { label: t('card.month') },
        { label: t('card.info') },
        ...amounts.map((id) => ({ label: t(`card.${id}`), align: 'end' as const })),
      ]}
    >
      <TableGroup>
        <OpeningRow card={card} />
        {card.months.map((line) => (
          <MonthRow key={line.month} accountId={card.accountId} line={line} />
        ))}
      </TableGroup>
      <TableFoot>
        <TotalRow card={card} />
      </TableFoot>
    </DataTable>
  );
}
