import css from './CheckField.module.css';
import type { FieldProps } from './TextField.js';

/** Yes or no. */
export const CheckField = ({ id, label, value, error, description, disabled, onChange }: FieldProps<boolean>) => (
  <div className={css.field}>
    <label className={css.label}>
      <input
        type="checkbox"
        id={id}
        name={id}
        checked={value}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={description || error ? `${id}-about` : undefined}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
    {(description || error) && (
      <div id={`${id}-about`}>
        {description && <p className={css.about}>{description}</p>}
        {error && <p className={css.error}>{error}</p>}
      </div>
    )}
  </div>
);
