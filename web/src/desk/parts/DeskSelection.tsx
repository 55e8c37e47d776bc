import type { ReactNode } from 'react';
import { useDeskText } from '../../messages/desk.js';
import { Toolbar } from '../../ui/Toolbar.js';

/** What can be done with the ticked rows of a list; it stands there before any is, so that its coming moves nothing. */
export function DeskSelection({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  const t = useDeskText();
  return (
    <Toolbar label={label} said={t('desk.list.selected', { count })}>
      {children}
    </Toolbar>
  );
}
