import { Button } from '@mantine/core';
import { useState } from 'react';
import { PasswordChecklist, passwordProblems } from '../../../features/auth/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { PasswordField } from '../../../ui/PasswordField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { authRequest, codeOf, doneBody } from './auth-request.js';
import { STAFF_POLICY } from './password-policy.js';
import { refusalOf } from './refusal.js';
import { goOn } from './session.js';

/** The secret stands in the fragment, which browsers send to nobody. */
const token = () => location.hash.slice(1);

interface NewPasswordFormProps {
  /** What the link in the mail was for. */
  step: 'accept-invitation' | 'reset';
  submitLabel: string;
  /** Where the link is void: what can be done about it. */
  refused: string;
}

/** A password, twice, by the link of a mail. */
export function NewPasswordForm({ step, submitLabel, refused }: NewPasswordFormProps) {
  const t = useDeskText();
  const [dead, setDead] = useState(() => !token());
  const values = { min: STAFF_POLICY.minLength, max: STAFF_POLICY.maxLength };
  const form = useForm({ password: '', repeat: '' }, async ({ password, repeat }) => {
    if (password !== repeat) return [{ field: 'repeat', message: t('setPassword.problem.different') }];
    const answer = await authRequest(step, { token: token(), password, repeat });
    const done = doneBody(answer);
    if (done) return goOn(done['next']);
    if (codeOf(answer) === 'LINK_REFUSED') setDead(true);
    if (codeOf(answer) !== 'PASSWORD_REFUSED') return [{ field: null, message: t(refusalOf(answer)) }];
    return passwordProblems(answer).map(({ field, message }) => ({ field, message: t(message, values) }));
  });
  if (dead) {
    return (
      <Note tone="warning" urgent>
        {refused}
      </Note>
    );
  }
  const shown = { autoComplete: 'new-password', showLabel: t('form.show'), hideLabel: t('form.hide') } as const;
  return (
    <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
      <PasswordField
        {...form.field('password')}
        {...shown}
        label={t('desk.password')}
        description={<PasswordChecklist password={form.values.password} policy={STAFF_POLICY} />}
      />
      <PasswordField {...form.field('repeat')} {...shown} label={t('desk.repeat')} />
      <Button type="submit" size="lg" loading={form.busy}>
        {submitLabel}
      </Button>
    </DeskForm>
  );
}
