import { useEffect, useRef, type ReactNode } from 'react';
import css from './Sheet.module.css';

interface SheetProps {
  label: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet over the page. The browser's own dialog keeps the focus in it, closes on Escape and gives the focus back. */
export function Sheet({ label, open, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={css.sheet}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={css.content}>{open && children}</div>
    </dialog>
  );
}
