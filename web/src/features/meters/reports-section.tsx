import { useText } from '../../messages/index.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../ui/DataTable.js';
import { Section } from '../../ui/Panel.js';
import { Tag } from '../../ui/Tag.js';
import { useDates } from '../../ui/use-dates.js';
import { PhotoGallery } from '../photos/index.js';
import type { Meter, ReadingReport } from './meter.js';
import { Quantity, RowDay } from './quantity.js';

const LABELS = ['report.reportedOn', 'meters.value', 'report.state', 'report.remark', 'report.photo'] as const;

/** What was reported of the meter, and what the office said to it. */
export function ReportsSection({ meter }: { meter: Meter }) {
  const t = useText();
  const labels = LABELS.map((id) => t(id));
  return (
    <Section title={t('report.history')}>
      <DataTable caption={t('report.history')} captionHidden columns={labels.map((label, at) => ({ label, align: at === 1 ? 'end' : 'start' }))}>
        <TableGroup>
          {meter.reports.map((report) => (
            <ReportRow key={report.id} report={report} unit={meter.unit} labels={labels} />
          ))}
        </TableGroup>
      </DataTable>
    </Section>
  );
}

function ReportRow({ report, unit, labels }: { report: ReadingReport; unit: string; labels: string[] }) {
  const t = useText();
  const dates = useDates();
  const [, value = '', state = '', remark = '', photo = ''] = labels;
  const { decidedAt, reason, mine, photoId, rolledOver } = report;
  const remarks = [reason, rolledOver && t('meters.rolledOver'), !mine && t('report.byOther')].filter(Boolean);
  return (
    <Row>
      <RowHead>
        <RowDay day={report.readOn} />
      </RowHead>
      <Cell label={value} align="end">
        <Quantity value={report.value} unit={unit} />
      </Cell>
      <Cell label={state}>
        <Tag>{t(`reportState.${report.state}`)}</Tag>
        {decidedAt && <div>{dates.instant(decidedAt)}</div>}
      </Cell>
      <Cell label={remark} blank={!remarks.length}>
        {remarks.join('. ')}
      </Cell>
      <Cell label={photo} blank={!photoId}>
        {photoId && <PhotoGallery label={t('report.photo')} ids={[photoId]} />}
      </Cell>
    </Row>
  );
}
