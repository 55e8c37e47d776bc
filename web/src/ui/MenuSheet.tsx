import { IconMenu2, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import css from './MenuSheet.module.css';
import { Sheet } from './Sheet.js';

interface MenuSheetProps {
  label: string;
  openLabel: string;
  closeLabel: string;
  /** At the top of the open sheet. */
  title: ReactNode;
  children: (close: () => void) => ReactNode;
}

/** The menu of a phone: a button in the header, and the sheet that it opens. */
export function MenuSheet({ label, openLabel, closeLabel, title, children }: MenuSheetProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className={`${css.phone} screen-only`}>
      <button type="button" className={css.opener} aria-expanded={open} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <IconMenu2 aria-hidden size={24} />
        <span>{openLabel}</span>
      </button>
      <Sheet label={label} open={open} onClose={close}>
        <div className={css.head}>
          <strong>{title}</strong>
          <button type="button" className={css.close} aria-label={closeLabel} onClick={close}>
            <IconX aria-hidden size={24} />
          </button>
        </div>
        {children(close)}
      </Sheet>
    </div>
  );
}
