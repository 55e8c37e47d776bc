import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useText } from '../../messages/index.js';
import { Amount } from '../../ui/Amount.js';
import { Facts, Panel } from '../../ui/Panel.js';
import { useDates } from '../../ui/use-dates.js';
import type { Settlement } from './meter.js';
import { SettlementLines } from './settlement-lines.js';
import { SettlementReadings } from './settlement-readings.js';
import { SettlementResult } from './settlement-result.js';

/** One settlement in detail. */
export function SettlementSection({ settlement }: { settlement: Settlement }) {
  const t = useText();
  const dates = useDates();
  const { id, number, medium, issuedOn, periodFrom, periodTo, advances, cost, result, readings } = settlement;
  const title = t('settlements.title', { medium: t(`medium.${medium}`), from: dates.day(periodFrom), to: dates.day(periodTo) });
  return (
    <Panel
      title={title}
      aside={
        <Button
          component="a"
          variant="default"
          className="screen-only"
          href={`/settlements/${id}.pdf`}
          target="_blank"
          aria-label={t('settlements.pdfOf', { number })}
          leftSection={<IconFileTypePdf aria-hidden size={20} />}
        >
          {t('settlements.pdf')}
        </Button>
      }
    >
      <SettlementResult result={result} />
      <Facts
        facts={[
          [t('settlements.number'), number],
          [t('settlements.issuedOn'), issuedOn],
          [t('settlements.period'), t('premises.fromTo', { from: periodFrom, to: periodTo })],
          [t('settlements.cost'), <Amount value={cost} currency />],
          [t('settlements.advances'), <Amount value={advances} currency />],
        ]}
      />
      <SettlementLines settlement={settlement} title={title} />
      {readings.length > 0 && <SettlementReadings settlement={settlement} title={title} />}
    </Panel>
  );
}
