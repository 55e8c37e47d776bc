import { useState } from 'react';
import { useText } from '../../messages/index.js';
import css from './PhotoGallery.module.css';
import { photoAddress, type PhotoAddress } from './photo-address.js';
import { PhotoDialog } from './photo-dialog.js';

interface PhotoGalleryProps {
  /** What the photos are of; part of their names. */
  label: string;
  ids: readonly string[];
  /** Where a photo is, for whoever does not get it as its sender. */
  addressOf?: PhotoAddress;
}

/** Small pictures that open the large ones. */
export function PhotoGallery({ label, ids, addressOf = photoAddress }: PhotoGalleryProps) {
  const t = useText();
  const [open, setOpen] = useState<number | null>(null);
  const nameOf = (at: number) => t('photos.nth', { label, number: at + 1, count: ids.length });
  if (!ids.length) return null;
  return (
    <>
      <ul aria-label={label} className={css.gallery}>
        {ids.map((id, at) => (
          <li key={id}>
            <button type="button" className={css.small} aria-haspopup="dialog" onClick={() => setOpen(at)}>
              <img src={addressOf(id, 'small')} alt={t('photos.enlarge', { name: nameOf(at) })} width={112} height={112} loading="lazy" />
            </button>
          </li>
        ))}
      </ul>
      <PhotoDialog ids={ids} addressOf={addressOf} nameOf={nameOf} at={open} onMove={setOpen} onClose={() => setOpen(null)} />
    </>
  );
}
