import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary, type FieldProblem } from './ErrorSummary.js';
import css from './Form.module.css';

interface FormProps {
  /** Says, above the list of problems, that there are some. */
  problemsTitle: string;
  problems: FieldProblem<string>[];
  /** Without a ground of its own, inside a panel or a dialog. */
  bare?: boolean;
  onSubmit: (event: FormEvent) => void | Promise<void>;
  children: ReactNode;
}

/** A form with its summary of problems; the state is `useForm`'s. */
export const Form = ({ problemsTitle, problems, bare, onSubmit, children }: FormProps) => (
  <form noValidate className={bare ? css.form : `${css.form} ${css.card}`} onSubmit={onSubmit}>
    <ErrorSummary title={problemsTitle} problems={problems} />
    {children}
  </form>
);

/** What can be done with a form: the deed first. */
export const FormActs = ({ children }: { children: ReactNode }) => <div className={css.acts}>{children}</div>;
