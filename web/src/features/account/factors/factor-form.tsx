import { Button, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useText, type MessageId } from '../../../messages/index.js';
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary.js';
import { PasswordField } from '../../../ui/PasswordField.js';
import { useViewer } from '../../auth/index.js';
import css from '../account.module.css';

export type FactorField = 'name' | 'code' | 'password';

const LABEL: Record<FactorField, MessageId> = {
  name: 'account.factors.name',
  code: 'account.factors.code',
  password: 'account.password.current',
};

/** A form with some of the fields. */
interface FormOf<Field extends FactorField> {
  values: Partial<Record<Field, string>>;
  problems: readonly FieldProblem<Field, MessageId>[];
  busy: boolean;
  submit: (event: FormEvent) => Promise<void>;
  change(field: Field): (value: string) => void;
}

interface FactorFormProps {
  form: FormOf<FactorField>;
  submitLabel: string;
  onCancel: () => void;
  children?: ReactNode;
}

/** The fields that a form's values name, in their order, with one button to send and one to leave. */
export function FactorForm({ form, submitLabel, onCancel, children }: FactorFormProps) {
  const t = useText();
  const { values, problems, busy, submit } = form;
  const said = problems.map((problem) => ({ ...problem, message: t(problem.message) }));
  return (
    <form className={css.form} noValidate onSubmit={submit}>
      {children}
      <ErrorSummary title={t('form.problems')} problems={said} />
      {(Object.keys(values) as FactorField[]).map((field) => (
        <Field key={field} field={field} form={form} error={said.find((problem) => problem.field === field)?.message} />
      ))}
      <div className={css.actions}>
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('account.factors.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Field({ field, form, error }: { field: FactorField; form: FactorFormProps['form']; error: string | undefined }) {
  const t = useText();
  const { identifier } = useViewer();
  const shared = { id: field, label: t(LABEL[field]), value: form.values[field] ?? '', error };
  if (field === 'password') {
    return (
      <>
        {/* Tells a password manager whose password it is. */}
        <input type="text" name="username" autoComplete="username" value={identifier} readOnly hidden />
        <PasswordField
          {...shared}
          autoComplete="current-password"
          showLabel={t('form.show')}
          hideLabel={t('form.hide')}
          onChange={form.change(field)}
        />
      </>
    );
  }
  return (
    <TextInput
      {...shared}
      name={field}
      size="md"
      maxLength={field === 'name' ? 60 : 20}
      inputMode={field === 'code' ? 'numeric' : 'text'}
      autoComplete={field === 'code' ? 'one-time-code' : 'off'}
      onChange={(event) => form.change(field)(event.target.value)}
    />
  );
}
