import type { MouseEvent } from 'react';
import { useSite } from '../../features/site/index.js';
import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { ResidentFrame } from './ResidentFrame.js';

/** A resident's portal as a draft of the settings has it, with nobody in it: the admin sees the menu, and nothing leads on. */
export function PreviewPage() {
  const t = useText();
  const [first] = useSite().tabs;
  const viewer = { name: t('preview.resident'), identifier: '', asOf: null, unreadNotices: 0, unreadLetters: 0, seenBy: null };
  const stay = (event: MouseEvent) => {
    if (!(event.target as Element).closest('a')) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div onClickCapture={stay}>
      <ResidentFrame viewer={viewer} onOut={() => undefined}>
        <Page title={first ? (first.label ?? t(`tab.${first.tab}`)) : ''}>
          <p>{t('preview.lead')}</p>
        </Page>
      </ResidentFrame>
    </div>
  );
}
