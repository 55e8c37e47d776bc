import type { Icon } from '@tabler/icons-react';
import type { ChangeEventHandler } from 'react';
import css from './PhotoField.module.css';

// Named one by one: a phone that keeps its pictures in a format of its own then hands over one of these.
const ACCEPTED = 'image/jpeg,image/png,image/webp';

interface PhotoPickerProps {
  id: string;
  icon: Icon;
  label: string;
  /** What the photos are for: the name of the field. */
  group: string;
  disabled: boolean;
  multiple?: boolean;
  /** Opens the camera at once; only devices that are held in a hand have such a thing. */
  camera?: boolean;
  onChange: ChangeEventHandler<HTMLInputElement>;
}

/** The browser's own choice of files, which looks like a button. */
export function PhotoPicker({ id, icon: Icon, label, group, disabled, multiple, camera, onChange }: PhotoPickerProps) {
  return (
    <span className={camera ? css.camera : undefined}>
      <input
        id={id}
        type="file"
        className={css.input}
        aria-label={`${group}: ${label}`}
        accept={ACCEPTED}
        multiple={multiple}
        disabled={disabled}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={onChange}
      />
      <label htmlFor={id} className={css.button}>
        <Icon aria-hidden size={20} />
        {label}
      </label>
    </span>
  );
}
