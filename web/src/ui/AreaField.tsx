import { Textarea } from '@mantine/core';
import type { FieldProps } from './TextField.js';

/** Text of several lines. */
export const AreaField = ({ id, onChange, ...input }: FieldProps<string> & { rows?: number; maxLength?: number }) => (
  <Textarea {...input} id={id} name={id} size="md" resize="vertical" onChange={({ target }) => onChange(target.value)} />
);
