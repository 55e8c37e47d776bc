import { NativeSelect } from '@mantine/core';
import type { FieldProps } from './TextField.js';

export interface Choice {
  value: string;
  label: string;
}

/** One of a few choices, in the browser's own list. */
export const SelectField = ({ id, choices, onChange, ...input }: FieldProps<string> & { choices: readonly Choice[] }) => (
  <NativeSelect {...input} id={id} name={id} size="md" data={[...choices]} onChange={({ target }) => onChange(target.value)} />
);
