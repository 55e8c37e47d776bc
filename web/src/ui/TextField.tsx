import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

export interface FieldProps<Value> {
  /** Also its name: a summary of problems leads to it. */
  id: string;
  label: ReactNode;
  value: Value;
  error?: ReactNode;
  description?: ReactNode;
  disabled?: boolean;
  onChange: (value: Value) => void;
}

interface TextFieldProps extends FieldProps<string> {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'datetime-local' | 'number' | 'search';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  maxLength?: number;
  /** As it is typed: no capitals, corrections or spelling of the device's own. */
  verbatim?: boolean;
  readOnly?: boolean;
}

const VERBATIM = { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false } as const;

/** One line of text. */
export const TextField = ({ id, verbatim, onChange, ...input }: TextFieldProps) => (
  <TextInput {...input} {...(verbatim ? VERBATIM : {})} id={id} name={id} size="md" onChange={({ target }) => onChange(target.value)} />
);
