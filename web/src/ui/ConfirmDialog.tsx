import { Button } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import css from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  open: boolean;
  /** A question: what is about to happen. */
  title: string;
  /** Names the deed: 'Remove', not 'Yes'. */
  confirmLabel: string;
  cancelLabel: string;
  /** Can't be taken back. */
  grave?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  /** What follows from it; fields that the deed wants, such as a reason. */
  children?: ReactNode;
}

/** Asks before something is done. The browser's own dialog keeps the focus in it, closes on Escape and gives the focus back. */
export function ConfirmDialog({ open, title, confirmLabel, cancelLabel, grave, busy = false, onConfirm, onCancel, children }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} role="alertdialog" aria-labelledby={id} className={css.dialog} onClose={() => open && onCancel()}>
      {open && (
        <div className={css.content}>
          <h2 id={id}>{title}</h2>
          {children}
          <div className={css.acts}>
            <Button variant="default" disabled={busy} onClick={onCancel}>
              {cancelLabel}
            </Button>
            <Button className={grave ? css.grave : undefined} loading={busy} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </div>
      )}
    </dialog>
  );
}
