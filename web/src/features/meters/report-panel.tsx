import { useState } from 'react';
import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Panel } from '../../ui/Panel.js';
import { useDates } from '../../ui/use-dates.js';
import type { Meter, ReportingWindow } from './meter.js';
import { formatQuantity } from './quantity.js';
import { ReportForm } from './report-form.js';

interface ReportPanelProps {
  meter: Meter;
  window: ReportingWindow;
  onReported: () => void;
}

/** Where a resident tells what the meter shows, or corrects it, on the days on which that is taken. */
export function ReportPanel({ meter, window: { open, from, to }, onReported }: ReportPanelProps) {
  const t = useText();
  const dates = useDates();
  const [sent, setSent] = useState(false);
  const ofWindow = meter.reports.filter(({ readOn }) => readOn >= from);
  const waiting = ofWindow.find(({ state }) => state === 'SENT');
  const accepted = ofWindow.some(({ state }) => state === 'ACCEPTED');
  const days = { from: dates.day(from), to: dates.day(to) };
  const mayReport = open && !accepted && (!waiting || waiting.mine);
  const done = () => {
    setSent(true);
    onReported();
  };
  return (
    <div className="screen-only">
      <Panel title={waiting?.mine ? t('report.correct') : t('report.title')}>
        <div role="status">{sent && <Note>{t('report.sent')}</Note>}</div>
        <p>{t(open ? 'meters.windowOpen' : 'meters.windowClosed', days)}</p>
        {waiting && <p>{t(waiting.mine ? 'report.waiting' : 'report.othersWaiting', { value: formatQuantity(waiting.value, meter.unit), day: dates.day(waiting.readOn) })}</p>}
        {accepted && <p>{t('report.acceptedAlready')}</p>}
        {mayReport && <ReportForm key={waiting?.id} meter={meter} onReported={done} />}
      </Panel>
    </div>
  );
}
