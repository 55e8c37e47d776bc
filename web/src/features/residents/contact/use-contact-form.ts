import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import type { MessageId } from '../../../messages/index.js';
import type { FieldProblem } from '../../../ui/ErrorSummary.js';
import { ChangeContact } from './change-contact.query.js';
import { FIELDS, problemMessage, type ContactData, type ContactField } from './contact.js';

type Values = Record<ContactField, string>;
type Problem = FieldProblem<ContactField, MessageId>;

const valuesOf = ({ entries }: ContactData): Values =>
  Object.fromEntries(FIELDS.map(([field, of]) => [field, entries.find(({ kind }) => kind === of)?.value ?? ''])) as Values;

/** The state of the form; whether a number or an address is one, the server says. */
export function useContactForm(contact: ContactData) {
  const navigate = useNavigate();
  const [values, setValues] = useState(() => valuesOf(contact));
  const [problems, setProblems] = useState<Problem[]>([]);
  const { busy, send } = useChange(ChangeContact);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { data, failure } = await send({ input: values });
    if (!data) {
      const message = failure === 'UNREACHABLE' ? 'failure.offlineExplanation' : 'failure.explanation';
      return setProblems([{ field: null, message }]);
    }
    const found = data.changeContact.problems;
    if (found.length === 0) return navigate({ to: '/kontakt', search: { zapisano: 'dane' } });
    setProblems(found.map(({ field, code }) => ({ field: field as ContactField | null, message: problemMessage(code) })));
  }

  const change = (field: ContactField) => (value: string) => setValues({ ...values, [field]: value });
  return { values, problems, busy, submit, change };
}
