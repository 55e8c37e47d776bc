import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableFoot, TableGroup } from '../../../ui/DataTable.js';
import { Balance } from '../Balance.js';
import { ForecastTag } from '../ForecastTag.js';
import { accountTitle } from '../home/account.js';
import type { Card } from './card.js';
import { MonthRow } from './month-row.js';

/** Twelve months between what the year before left and what this one leaves. */
export function StatementTable({ card }: { card: Card }) {
  const t = useText();
  const columns = (['charges', 'corrections', 'payments', 'balance'] as const).map((id) => ({ label: t(`card.${id}`), align: 'end' as const }));
  const [charges, corrections, payments, balance] = columns.map(({ label }) => label) as [string, string, string, string];
  return (
    <DataTable
      compact
      caption={t('card.caption', { year: card.year, account: accountTitle(card) })}
      columns={[{ label: t('card.month') }, { label: t('card.info') }, ...columns]}
    >
      <TableGroup>
        <Row quiet>
          <RowHead>{t('card.opening')}</RowHead>
          <Cell label={t('card.info')} phone="beside" blank={!card.openingForecast}>{card.openingForecast && <ForecastTag />}</Cell>
          <Cell label={charges} blank />
          <Cell label={corrections} blank />
          <Cell label={payments} blank />
          <Cell label={balance} align="end" phone="line"><Balance value={card.opening} estimated={card.openingForecast} /></Cell>
        </Row>
        {card.months.map((line) => <MonthRow key={line.month} accountId={card.accountId} line={line} />)}
      </TableGroup>
      <TableFoot>
        <Row>
          <RowHead>{t('card.total')}</RowHead>
          <Cell label={t('card.info')} phone="beside" blank={!card.closingForecast}>{card.closingForecast && <ForecastTag />}</Cell>
          <Cell label={charges} align="end"><Amount value={card.totalCharges} /></Cell>
          <Cell label={corrections} align="end"><Amount value={card.totalCorrections} /></Cell>
          <Cell label={payments} align="end"><Amount value={card.totalPayments} /></Cell>
          <Cell label={balance} align="end" phone="line"><Balance value={card.closing} estimated={card.closingForecast} /></Cell>
        </Row>
      </TableFoot>
    </DataTable>
  );
}
