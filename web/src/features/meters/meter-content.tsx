import { useText } from '../../messages/index.js';
import { formatUnit } from '../../ui/format.js';
import { Facts, Panel } from '../../ui/Panel.js';
import { Empty } from '../../ui/States.js';
import { ComparisonSection } from './comparison-section.js';
import type { Meter } from './meter.js';
import { ReadingsSection } from './readings-section.js';
import { ReportPanel } from './report-panel.js';
import { ReportsSection } from './reports-section.js';
import { YearPills } from './year-pills.js';

/** What there is to know of a meter. */
export function MeterContent({ meter, onReported }: { meter: Meter; onReported: () => void }) {
  const t = useText();
  const { id, year, years } = meter;
  return (
    <>
      <Panel title={t('meters.meter')}>
        <Facts
          facts={[
            [t('meters.serial'), meter.serial],
            [t('meters.location'), meter.location],
            [t('meters.installed'), meter.installedOn],
            [t('meters.removed'), meter.removedOn],
            [t('meters.unit'), formatUnit(meter.unit)],
          ]}
        />
      </Panel>
      {meter.window && <ReportPanel key={id} meter={meter} window={meter.window} onReported={onReported} />}
      {meter.reports.length > 0 && <ReportsSection meter={meter} />}
      {year === null ? (
        <Empty title={t('meters.noReadings')} />
      ) : (
        <>
          <YearPills years={years} year={year} link={(rok) => ({ to: '/liczniki/$meterId', params: { meterId: id }, search: { rok } })} />
          <ReadingsSection meter={meter} year={year} />
        </>
      )}
      {meter.comparison && <ComparisonSection meter={meter} comparison={meter.comparison} />}
    </>
  );
}
