import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText, type DeskMessageId } from '../../../messages/desk.js';
import { formatSize } from '../../../ui/format-size.js';
import { Panel } from '../../../ui/Panel.js';
import { DeskFiles, sendForm } from '../../parts/index.js';
import type { DeskNotice } from './notice.js';
import css from './notices.module.css';
import { RemoveNoticeFileMutation } from './remove-notice-file.query.js';

const FAULTS: Record<string, DeskMessageId> = {
  TOO_LARGE: 'desk.notices.file.large', UNKNOWN_KIND: 'desk.notices.file.kind', NAME_DIFFERS: 'desk.notices.file.name', NAME: 'desk.notices.file.badName',
  TOO_MANY: 'desk.notices.file.many',
};

/** The files that go with a notice; each is sent as soon as it is chosen. */
export function NoticeFiles({ notice: { id, phase, attachments }, onDone }: { notice: DeskNotice; onDone: () => void }) {
  const t = useDeskText();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);
  const { send } = useChange(RemoveNoticeFileMutation);
  const add = async (files: readonly File[]) => {
    setBusy(true);
    const found: string[] = [];
    for (const file of files) {
      const answer = await sendForm(`/desk/notices/${id}/attachments`, {}, ['file', file]);
      if (answer?.status !== 201) found.push(`${file.name}: ${t(FAULTS[String(answer?.body['code'])] ?? 'failure.explanation')}`);
    }
    setBusy(false);
    setProblems(found);
    onDone();
  };
  const remove = async (fileId: string) => {
    await send({ id, fileId });
    onDone();
  };
  return (
    <Panel title={t('notices.attachments')}>
      {attachments.length > 0 && (
        <ul className={css.files}>
          {attachments.map((file) => (
            <li key={file.id}>
              <a href={`/desk/notices/${id}/attachments/${file.id}`} download={file.name}>{file.name}</a> ({formatSize(file.size)})
              {phase !== 'WITHDRAWN' && (
                <Button size="compact-sm" variant="default" aria-label={t('desk.files.remove', { name: file.name })} onClick={() => void remove(file.id)}>
                  {t('desk.notices.removeFile')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {phase !== 'WITHDRAWN' && (
        <DeskFiles
          id="file"
          label={t('desk.notices.addFile')}
          description={t('desk.notices.fileHint')}
          error={problems.length > 0 ? problems.join(' ') : undefined}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          multiple
          disabled={busy}
          files={[]}
          onChange={(files) => void add(files)}
        />
      )}
    </Panel>
  );
}
