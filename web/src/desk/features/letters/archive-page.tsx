import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { BackLink, TextLink } from '../../../ui/links.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskFiles, DeskForm, sendForm, type FormAnswer } from '../../parts/index.js';
import { ArchiveReportPanel, type ArchiveReport } from './archive-report.js';
import { problemWords } from './letter.js';
import css from './letters.module.css';

interface Values {
  subject: string;
  caseNumber: string;
  issuedOn: string;
  archive: File[];
}

/** Many letters at once, as a ZIP: looked into first, then sent. */
export function ArchivePage() {
  const t = useDeskText();
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [progress, setProgress] = useState<number | null>(null);
  const [report, setReport] = useState<ArchiveReport | null>(null);
  const form = useForm<Values>({ subject: '', caseNumber: '', issuedOn: '', archive: [] }, (values) => post(values, 'check', false));

  async function post({ archive: [file], ...rest }: Values, mode: 'check' | 'send', partly: boolean) {
    setReport(null);
    if (!file) return [{ field: 'archive' as const, message: t('desk.letters.problem.zip') }];
    setProgress(0);
    const answer = await sendForm('/desk/letters/archive', { requestId, mode, partly: String(partly), ...rest }, ['archive', file], { onProgress: setProgress });
    setProgress(null);
    return take(answer);
  }
  function take(answer: FormAnswer) {
    if (answer?.status === 200) {
      const told = answer.body as unknown as ArchiveReport;
      setReport(told);
      // What is sent with the same id again is taken for the same letters.
      if (told.sent > 0) setRequestId(crypto.randomUUID());
      return [];
    }
    const problems = (answer?.body['problems'] ?? [{ field: null, code: '' }]) as { field: string | null; code: string }[];
    return problems.map(({ field, code }) => ({ field: field as keyof Values | null, message: t(problemWords(code, field)) }));
  }
  return (
    <Page title={t('desk.letters.archive')} lead={t('desk.letters.archiveLead')} back={<BackLink to="/biuro/korespondencja">{t('desk.letters.title')}</BackLink>}>
      <Note>{t('desk.letters.archiveHow')}</Note>
      <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
        <TextField {...form.field('subject')} maxLength={200} label={t('desk.letters.subject')} description={t('desk.letters.forAll')} />
        <TextField {...form.field('caseNumber')} maxLength={100} label={t('desk.letters.caseNumber')} />
        <TextField {...form.field('issuedOn')} type="date" label={t('desk.letters.issuedOn')} description={t('desk.letters.issuedOnHint')} />
        <DeskFiles
          id="archive"
          label={t('desk.letters.zip')}
          description={t('desk.letters.zipHint')}
          error={form.field('archive').error}
          accept=".zip,application/zip"
          files={form.values.archive}
          onChange={(archive) => form.set({ archive })}
        />
        <Button type="submit" loading={progress !== null}>{t('desk.letters.check')}</Button>
        {progress !== null && (
          <label>
            {t(progress < 1 ? 'desk.letters.sending' : 'desk.letters.checking')}
            <progress className={css.progress} {...(progress < 1 ? { value: progress } : {})} />
          </label>
        )}
      </DeskForm>
      {report && <ArchiveReportPanel report={report} busy={progress !== null} onSend={(partly) => void post(form.values, 'send', partly)} />}
      {report && report.sent > 0 && <TextLink to="/biuro/korespondencja">{t('desk.letters.toList')}</TextLink>}
    </Page>
  );
}
