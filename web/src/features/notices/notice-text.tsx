import { Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Suspense, lazy } from 'react';
import { useText } from '../../messages/index.js';
import { formatSize } from '../../ui/format-size.js';
import { Panel } from '../../ui/Panel.js';
import { useSite } from '../site/index.js';
import type { NoticeWithText } from './notice.js';
import css from './notices.module.css';

const MarkdownText = lazy(async () => ({ default: (await import('../../ui/Markdown.js')).MarkdownText }));

/** What a notice says, in the cooperative's first language whatever the reader's, and the files that go with it. */
export function NoticeText({ notice: { id, body, attachments } }: { notice: NoticeWithText }) {
  const t = useText();
  const [language] = useSite().languages;
  return (
    <>
      <div lang={language}>
        <Suspense fallback={<Skeleton height="8rem" />}>
          <MarkdownText>{body}</MarkdownText>
        </Suspense>
      </div>
      {attachments.length > 0 && (
        <Panel title={t('notices.attachments')}>
          <ul className={css.files}>
            {attachments.map((file) => (
              <li key={file.id}>
                <a className={css.file} href={`/notices/${id}/attachments/${file.id}`} download={file.name}>
                  <IconDownload aria-hidden size={20} />
                  <span>
                    {file.name}{' '}
                    <span className={css.size}>
                      ({t(`notices.kind.${file.mediaType === 'application/pdf' ? 'pdf' : 'picture'}`)}, {formatSize(file.size)})
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
