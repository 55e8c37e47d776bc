import type { ComponentProps } from 'react';
import { useDeskText } from '../../messages/desk.js';
import { Form } from '../../ui/Form.js';

/** A form at the desk; its state is `useForm`'s. */
export const DeskForm = (form: Omit<ComponentProps<typeof Form>, 'problemsTitle'>) => (
  <Form problemsTitle={useDeskText()('form.problems')} {...form} />
);
