import { IconUpload, IconX } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import css from './FileDrop.module.css';
import { formatSize } from './format-size.js';

interface FileDropProps {
  /** Also the control's name. */
  id: string;
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  /** As an input's: '.zip,.csv' or 'application/pdf'. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  words: { choose: string; drop: string; remove: (name: string) => string };
  files: readonly File[];
  onChange: (files: File[]) => void;
}

/** Files, chosen or dropped; what was chosen is listed and can be taken out again. */
export function FileDrop({ id, label, description, error, accept, multiple, disabled, words, files, onChange }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const given = [...(list ?? [])];
    setOver(false);
    if (given.length > 0) onChange(multiple ? [...files, ...given] : given.slice(0, 1));
    // The same file may be chosen again after it was removed.
    if (input.current) input.current.value = '';
  };
  const remove = (file: File) => {
    onChange(files.filter((each) => each !== file));
    input.current?.focus();
  };
  const about = [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      {description && (
        <div id={`${id}-about`} className={css.about}>
          {description}
        </div>
      )}
      <div
        className={css.drop}
        data-over={over || undefined}
        data-error={error ? true : undefined}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <span aria-hidden className={css.button}>
          <IconUpload size={20} />
          {words.choose}
        </span>
        <span aria-hidden>{words.drop}</span>
        <input
          ref={input}
          id={id}
          name={id}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={about}
          onChange={({ target }) => take(target.files)}
        />
      </div>
      {files.length > 0 && (
        <ul aria-label={label} className={css.files}>
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`} className={css.file}>
              <span className={css.name}>
                {file.name} <span className={css.about}>({formatSize(file.size)})</span>
              </span>
              <button type="button" className={css.remove} aria-label={words.remove(file.name)} onClick={() => remove(file)}>
                <IconX aria-hidden size={20} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {error && (
        <div id={`${id}-error`} className={css.error}>
          {error}
        </div>
      )}
    </div>
  );
}
