import type { ComponentProps } from 'react';
import { useDeskText } from '../../messages/desk.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';

/** Asks before something is done at the desk. */
export const DeskConfirm = (dialog: Omit<ComponentProps<typeof ConfirmDialog>, 'cancelLabel'>) => (
  <ConfirmDialog cancelLabel={useDeskText()('desk.confirm.cancel')} {...dialog} />
);
