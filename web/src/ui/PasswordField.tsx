import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import css from './PasswordField.module.css';

interface PasswordFieldProps {
  id: string;
  label: string;
  description?: ReactNode;
  autoComplete: 'current-password' | 'new-password';
  showLabel: string;
  hideLabel: string;
  value: string;
  error?: ReactNode;
  /** Ids of what explains the field, besides its own description and error. */
  describedBy?: string;
  onChange: (value: string) => void;
}

/** A password that its owner may look at. */
export function PasswordField({ showLabel, hideLabel, onChange, describedBy, id, label, ...input }: PasswordFieldProps) {
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
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      rightSectionWidth="5.5rem"
      rightSection={
        <button type="button" className={css.toggle} aria-controls={id} aria-label={`${shown ? hideLabel : showLabel}: ${label}`} onClick={() => setShown(!shown)}>
          {shown ? hideLabel : showLabel}
        </button>
      }
    />
  );
}
