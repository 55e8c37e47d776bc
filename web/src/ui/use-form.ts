import { useState, type FormEvent } from 'react';
import type { FieldProblem } from './ErrorSummary.js';

/** What a submission ends with: its problems, none when all is well, or null when the page is being left. */
export type Submitted<Field extends string> = FieldProblem<Field>[] | null;

/**
 * The state of a form: its values, what is wrong with them, and whether an answer is on the way. A second press while
 * one is does nothing. A field's name is also its id, so that the summary of problems leads to it.
 */
export function useForm<Values extends object>(
  initial: Values | (() => Values),
  submit: (values: Values) => Submitted<keyof Values & string> | Promise<Submitted<keyof Values & string>>,
) {
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<FieldProblem<keyof Values & string>[]>([]);
  const [busy, setBusy] = useState(false);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const found = await submit(values);
    if (!found) return;
    setProblems(found);
    setBusy(false);
  }

  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const errorOf = (field: keyof Values & string) =>
    problems.filter((problem) => problem.field === field).map(({ message }) => message).join(' ') || undefined;
  /** What a field's component wants: id, value, error and how it changes. */
  const field = <Field extends keyof Values & string>(id: Field) => ({
    id,
    value: values[id],
    error: errorOf(id),
    onChange: (value: Values[Field]) => set({ [id]: value } as unknown as Partial<Values>),
  });
  /** Says what went wrong beside the form's own deed. */
  const fail = (message: string) => setProblems([{ field: null, message }]);
  return { values, problems, busy, onSubmit, field, set, fail };
}
