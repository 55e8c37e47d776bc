import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../messages/index.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Form } from '../../ui/Form.js';
import { Narrow } from '../../ui/Narrow.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { useForm } from '../../ui/use-form.js';
import { PasswordChecklist, passwordProblems } from '../auth/index.js';
import { useSite } from '../site/index.js';
import { linkToken, post } from './link-request.js';

type Done = 'SET' | 'LINK_INVALID';

/** Behind the link of the way back: a new password, and then the sign-in. */
export function NewPasswordPage() {
  const t = useText();
  const { minLength: min, maxLength: max } = useSite().passwordPolicy;
  const [done, setDone] = useState<Done | null>(() => (linkToken() ? null : 'LINK_INVALID'));
  const form = useForm({ password: '', repeat: '' }, async (values) => {
    if (values.password !== values.repeat) return [{ field: 'repeat', message: t('setPassword.problem.different') }];
    const answer = await post('/recovery/set-password', { token: linkToken(), ...values });
    if (answer.code === 'SET' || answer.code === 'LINK_INVALID') setDone(answer.code);
    if (answer.code === 'PASSWORD_REFUSED') {
      return passwordProblems({ status: 422, body: answer }).map(({ field, message }) => ({ field, message: t(message, { min, max }) }));
    }
    return answer.code === 'SET' ? [] : [{ field: null, message: t('failure.explanation') }];
  });
  const shown = { autoComplete: 'new-password', showLabel: t('form.show'), hideLabel: t('form.hide') } as const;
  return (
    <Narrow>
      <Page title={t('recover.newTitle')} lead={done ? undefined : t('recover.newLead')}>
        {done === 'SET' && (
          <>
            <Note urgent>{t('recover.done')}</Note>
            <ButtonLink to="/zaloguj">{t('signIn.submit')}</ButtonLink>
          </>
        )}
        {done === 'LINK_INVALID' && (
          <>
            <Note tone="warning" urgent>
              {t('recover.invalid')}
            </Note>
            <ButtonLink to="/odzyskaj">{t('recover.again')}</ButtonLink>
          </>
        )}
        {done === null && (
          <Form problemsTitle={t('form.problems')} problems={form.problems} onSubmit={form.onSubmit}>
            <PasswordField {...form.field('password')} {...shown} label={t('setPassword.password')} description={<PasswordChecklist password={form.values.password} />} />
            <PasswordField {...form.field('repeat')} {...shown} label={t('setPassword.repeat')} />
            <Button type="submit" size="lg" loading={form.busy}>
              {t('recover.set')}
            </Button>
          </Form>
        )}
      </Page>
    </Narrow>
  );
}
