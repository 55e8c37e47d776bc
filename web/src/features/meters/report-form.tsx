import { Button, TextInput } from '@mantine/core';
import { useText } from '../../messages/index.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import { formatUnit } from '../../ui/format.js';
import { useDates } from '../../ui/use-dates.js';
import { PhotoField, usePhotos } from '../photos/index.js';
import { Doubts } from './doubts.js';
import type { Meter } from './meter.js';
import { formatQuantity } from './quantity.js';
import css from './report-form.module.css';
import { useReport } from './use-report.js';

const ONE_PHOTO = 1;

/** The state of the meter, a photo of it, and the questions that an unusual state raises. */
export function ReportForm({ meter, onReported }: { meter: Meter; onReported: () => void }) {
  const t = useText();
  const dates = useDates();
  const photos = usePhotos(ONE_PHOTO);
  const { value, setValue, problems, doubts, busy, submit } = useReport(meter.id, photos, onReported);
  const { lastReading: last, unit } = meter;
  const said = problems.map(({ field, message }) => ({ field, message: t(message) }));
  const errorOf = (field: 'value' | 'photo') => said.find((problem) => problem.field === field)?.message;
  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <ErrorSummary title={t('form.problems')} problems={said} />
      <TextInput
        id="value"
        size="md"
        inputMode="decimal"
        autoComplete="off"
        className={css.value}
        label={t('report.value', { unit: formatUnit(unit) })}
        description={last ? t('report.last', { value: formatQuantity(last.value, unit), day: dates.day(last.readOn) }) : undefined}
        value={value}
        error={errorOf('value')}
        onChange={(event) => setValue(event.target.value)}
      />
      <PhotoField id="photo" label={t('report.photo')} description={t('report.photoAbout')} error={errorOf('photo')} photos={photos} />
      {doubts.length > 0 && <Doubts doubts={doubts} unit={unit} />}
      <Button type="submit" size="lg" loading={busy} className={css.send}>
        {t(doubts.length ? 'report.confirm' : 'report.send')}
      </Button>
    </form>
  );
}
