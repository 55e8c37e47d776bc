import { Button } from '@mantine/core';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { problemWords } from './letter.js';
import css from './letters.module.css';

export interface ArchiveReport {
  matched: number;
  sent: number;
  problems: { file: string; code: string }[];
}

interface ArchiveReportPanelProps {
  report: ArchiveReport;
  busy: boolean;
  onSend: (partly: boolean) => void;
}

/** What an archive holds, and the choice: all of it, only what has found its person, or nothing. */
export function ArchiveReportPanel({ report: { matched, sent, problems }, busy, onSend }: ArchiveReportPanelProps) {
  const t = useDeskText();
  return (
    <Note urgent tone={problems.length > 0 ? 'warning' : 'info'}>
      <p>{sent > 0 ? t('desk.letters.sent', { count: sent }) : t('desk.letters.matched', { count: matched })}</p>
      {problems.length > 0 && (
        <>
          <p>{t('desk.letters.notMatched', { count: problems.length })}</p>
          <ul className={css.report}>
            {problems.map(({ file, code }) => (
              <li key={`${file} ${code}`}>{file}: {t(problemWords(code))}</li>
            ))}
          </ul>
        </>
      )}
      {sent === 0 && matched > 0 && (
        <Button loading={busy} onClick={() => onSend(problems.length > 0)}>
          {t(problems.length > 0 ? 'desk.letters.sendMatched' : 'desk.letters.sendAll', { count: matched })}
        </Button>
      )}
    </Note>
  );
}
