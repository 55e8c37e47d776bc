import { IconArrowLeft, IconArrowRight, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../messages/index.js';
import css from './PhotoGallery.module.css';
import type { PhotoAddress } from './photo-address.js';

interface PhotoDialogProps {
  ids: readonly string[];
  addressOf: PhotoAddress;
  nameOf: (at: number) => string;
  /** The one that is shown; null while closed. */
  at: number | null;
  onMove: (at: number) => void;
  onClose: () => void;
}

/** One photo as large as the screen; the browser's own dialog keeps the focus and gives it back. */
export function PhotoDialog({ ids, addressOf, nameOf, at, onMove, onClose }: PhotoDialogProps) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = at !== null;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const shown = at === null ? undefined : ids[at];
  return (
    <dialog ref={dialog} className={css.dialog} aria-label={at === null ? undefined : nameOf(at)} onClose={onClose}>
      {at !== null && shown && (
        <div className={css.content}>
          <div className={css.bar}>
            <span aria-live="polite">{nameOf(at)}</span>
            <button type="button" className={css.act} onClick={onClose}>
              <IconX aria-hidden size={20} />
              {t('photos.close')}
            </button>
          </div>
          <img key={shown} className={css.large} src={addressOf(shown)} alt={nameOf(at)} />
          {ids.length > 1 && (
            <div className={css.bar}>
              <button type="button" className={css.act} disabled={at === 0} onClick={() => onMove(at - 1)}>
                <IconArrowLeft aria-hidden size={20} />
                {t('photos.previous')}
              </button>
              <button type="button" className={css.act} disabled={at === ids.length - 1} onClick={() => onMove(at + 1)}>
                {t('photos.next')}
                <IconArrowRight aria-hidden size={20} />
              </button>
            </div>
          )}
        </div>
      )}
    </dialog>
  );
}
