import type { ComponentProps } from 'react';
import { useDeskText } from '../../messages/desk.js';
import { FileDrop } from '../../ui/FileDrop.js';

/** Files to be sent from the desk. */
export function DeskFiles(files: Omit<ComponentProps<typeof FileDrop>, 'words'>) {
  const t = useDeskText();
  const words = {
    choose: t(files.multiple ? 'desk.files.chooseMany' : 'desk.files.choose'),
    drop: t('desk.files.drop'),
    remove: (name: string) => t('desk.files.remove', { name }),
  };
  return <FileDrop {...files} words={words} />;
}
