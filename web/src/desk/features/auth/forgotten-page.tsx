import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { TextField } from '../../../ui/TextField.js';
import { BackLink } from '../../../ui/links.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { authRequest, doneBody } from './auth-request.js';
import { refusalOf } from './refusal.js';

/** Asks for a link by e-mail; the answer is the same whether the address is anybody's. */
export function ForgottenPage() {
  const t = useDeskText();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ email: '' }, async ({ email }) => {
    if (!email.trim()) return [{ field: 'email', message: t('desk.signIn.emailMissing') }];
    const answer = await authRequest('forgotten', { email: email.trim() });
    if (!doneBody(answer)) return [{ field: null, message: t(refusalOf(answer)) }];
    setSentTo(email.trim());
    return [];
  });
  return (
    <Narrow>
      <Page
        title={t('desk.forgotten.title')}
        lead={t('desk.forgotten.lead')}
        back={<BackLink to="/biuro/zaloguj">{t('desk.signIn.title')}</BackLink>}
      >
        {sentTo ? (
          <Note urgent>{t('desk.forgotten.sent', { email: sentTo })}</Note>
        ) : (
          <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
            <TextField {...form.field('email')} label={t('desk.signIn.email')} type="email" autoComplete="username" verbatim />
            <Button type="submit" size="lg" loading={form.busy}>
              {t('desk.forgotten.submit')}
            </Button>
          </DeskForm>
        )}
      </Page>
    </Narrow>
  );
}
