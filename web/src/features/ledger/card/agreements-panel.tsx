import { useText } from '../../../messages/index.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { formatMoney } from '../../../ui/format.js';
import { useDates } from '../../../ui/use-dates.js';
import type { Card } from './card.js';

/** Agreements to repay arrears in instalments. */
export function AgreementsPanel({ agreements }: { agreements: Card['agreements'] }) {
  const t = useText();
  const dates = useDates();
  return agreements.map((agreement) => (
    <Panel key={agreement.signedOn} title={t('agreement.title', { day: dates.day(agreement.signedOn) })}>
      <Facts
        facts={[
          [t('agreement.amount'), formatMoney(agreement.amount)],
          [t('agreement.instalments'), agreement.instalments],
          [t('agreement.state'), t(`agreement.state.${agreement.state}`)],
          [t('agreement.endedOn'), agreement.endedOn && dates.day(agreement.endedOn)],
        ]}
      />
    </Panel>
  ));
}
