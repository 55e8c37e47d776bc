import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useText, type MessageId } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Panel } from '../../ui/Panel.js';
import { accountRequest, type AccountAnswer } from './account-request.js';
import css from './account.module.css';

const FILE = 'moje-dane.zip';

const refusal = (answer: Exclude<AccountAnswer, { ok: true }>): MessageId => {
  if (answer === 'UNREACHABLE') return 'failure.offlineExplanation';
  return answer.status === 429 ? 'account.export.tooMany' : 'failure.explanation';
};

/** A copy of everything that the portal holds of the viewer. */
export function ExportPanel() {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<MessageId | null>(null);

  async function download() {
    setBusy(true);
    const answer = await accountRequest('export');
    const found = answer !== 'UNREACHABLE' && answer.ok ? null : refusal(answer);
    if (answer !== 'UNREACHABLE' && answer.ok) save(await answer.blob(), nameOf(answer));
    setBusy(false);
    setProblem(found);
  }

  return (
    <Panel title={t('account.export.title')}>
      <p>{t('account.export.lead')}</p>
      {problem && (
        <Note tone="warning" urgent>
          {t(problem)}
        </Note>
      )}
      <div className={css.actions}>
        <Button loading={busy} leftSection={<IconDownload aria-hidden size={20} />} onClick={() => void download()}>
          {t('account.export.submit')}
        </Button>
      </div>
    </Panel>
  );
}

const nameOf = (answer: Response): string => /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? FILE;

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
