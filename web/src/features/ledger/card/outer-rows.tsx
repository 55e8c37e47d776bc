import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, Row, RowHead } from '../../../ui/DataTable.js';
import { Balance } from '../Balance.js';
import { ForecastTag } from '../ForecastTag.js';
import type { Card } from './card.js';

/** What the year before left. */
export function OpeningRow({ card }: { card: Card }) {
  const t = useText();
  return (
    <Row quiet>
      <RowHead>{t('card.opening')}</RowHead>
      <Cell label={t('card.info')} phone="beside" blank={!card.openingForecast}>
        {card.openingForecast && <ForecastTag />}
      </Cell>
      <Cell label={t('card.charges')} blank />
      <Cell label={t('card.corrections')} blank />
      <Cell label={t('card.payments')} blank />
      <Cell label={t('card.balance')} align="end" phone="line">
        <Balance value={card.opening} estimated={card.openingForecast} />
      </Cell>
    </Row>
  );
}

/** The sums of the year, and what it leaves. */
export function TotalRow({ card }: { card: Card }) {
  const t = useText();
  return (
    <Row>
      <RowHead>{t('card.total')}</RowHead>
      <Cell label={t('card.info')} phone="beside" blank={!card.closingForecast}>
        {card.closingForecast && <ForecastTag />}
      </Cell>
      <Cell label={t('card.charges')} align="end">
        <Amount value={card.totalCharges} />
      </Cell>
      <Cell label={t('card.corrections')} align="end">
        <Amount value={card.totalCorrections} />
      </Cell>
      <Cell label={t('card.payments')} align="end">
        <Amount value={card.totalPayments} />
      </Cell>
      <Cell label={t('card.balance')} align="end" phone="line">
        <Balance value={card.closing} estimated={card.closingForecast} />
      </Cell>
    </Row>
  );
}
