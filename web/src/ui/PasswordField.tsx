import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import css from './PasswordField.module.css';

interface PasswordFieldProps {
  id: string;
  label: string;
  autoComplete: 'current-password' | 'new-password';
  showLabel: string;
  hideLabel: string;
  value: string;
  error?: ReactNode;
  /** Stands between the label and the field: text only, for it becomes part of a paragraph. */
  description?: ReactNode;
  onChange: (value: string) => void;
}

/** A password that its owner may look at. */
export function PasswordField({ showLabel, hideLabel, onChange, id, label, ...input }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <TextInput
      {...input}
      id={id}
      name={id}
      label={label}
      size="md"
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
      rightSectionWidth="5.5rem"
      rightSection={
        <button
          type="button"
          className={css.toggle}
          aria-controls={id}
          aria-label={`${shown ? hideLabel : showLabel}: ${label}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? hideLabel : showLabel}
        </button>
      }
    />
  );
}
