import { IconCamera, IconPhotoPlus } from '@tabler/icons-react';
import { useId, useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { useText } from '../../messages/index.js';
import css from './PhotoField.module.css';
import { PhotoPicker } from './photo-picker.js';
import { PhotoRow } from './photo-row.js';
import type { Photos } from './use-photos.js';

interface PhotoFieldProps {
  /** Of the control that chooses files, so that a summary of problems leads to it. */
  id: string;
  label: string;
  description?: ReactNode;
  /** What the form says of the photos as a whole. */
  error?: ReactNode;
  photos: Photos;
}

/** Photos from the camera or from files, each sent at once and shown as the server has it. */
export function PhotoField({ id, label, description, error, photos }: PhotoFieldProps) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const names = useId();
  const [leftOut, setLeftOut] = useState(0);
  const full = photos.chosen.length >= photos.max;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setLeftOut(photos.add([...(target.files ?? [])]));
    // The same file may be chosen again after it was removed.
    target.value = '';
  };
  const remove = (key: number) => {
    setLeftOut(0);
    photos.remove(key);
    box.current?.focus();
  };
  const said = [error, leftOut > 0 && t('photos.leftOut', { max: photos.max, count: leftOut })].filter(Boolean);
  return (
    <div ref={box} tabIndex={-1} role="group" className={css.field} aria-labelledby={`${names}-label`} aria-describedby={`${names}-about`}>
      <div id={`${names}-label`} className={css.label}>
        {label}
      </div>
      <div id={`${names}-about`} className={css.about}>
        {description} {t('photos.limits', { max: photos.max })}
      </div>
      {photos.chosen.length > 0 && (
        <ul className={css.rows}>
          {photos.chosen.map((photo, at) => (
            <PhotoRow key={photo.key} photo={photo} number={at + 1} onRemove={() => remove(photo.key)} onRetry={() => photos.retry(photo.key)} />
          ))}
        </ul>
      )}
      <div className={css.pickers}>
        <PhotoPicker id={id} icon={IconPhotoPlus} label={t('photos.choose')} group={label} multiple disabled={full} onChange={choose} />
        <PhotoPicker id={`${id}-camera`} icon={IconCamera} label={t('photos.take')} group={label} camera disabled={full} onChange={choose} />
      </div>
      {full && <p className={css.about}>{t('photos.full', { max: photos.max })}</p>}
      <div role="alert" className={css.error}>
        {said.map((text, at) => (
          <p key={at}>{text}</p>
        ))}
      </div>
    </div>
  );
}
