import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../messages/index.js';
import { Form } from '../../ui/Form.js';
import { Narrow } from '../../ui/Narrow.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { TextField } from '../../ui/TextField.js';
import { BackLink } from '../../ui/links.js';
import { useForm } from '../../ui/use-form.js';
import { SitePanel, useSite } from '../site/index.js';
import { post } from './link-request.js';

/** The way back: by initial credentials where the cooperative has them, else where to go. */
export function RecoverPage() {
  const t = useText();
  const { recovery, texts } = useSite();
  const own = recovery === 'INITIAL_CREDENTIALS';
  return (
    <Narrow>
      <Page title={t('recover.title')} lead={own ? t('recover.lead') : undefined} back={<BackLink to="/zaloguj">{t('recover.back')}</BackLink>}>
        {own && <RecoverForm />}
        <SitePanel title={t('welcome.forgotten')}>{texts.forgotten}</SitePanel>
      </Page>
    </Narrow>
  );
}

function RecoverForm() {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const form = useForm({ identifier: '', password: '' }, async ({ identifier, password }) => {
    if (!identifier.trim()) return [{ field: 'identifier', message: t('signIn.identifierMissing') }];
    if (!password.trim()) return [{ field: 'password', message: t('recover.passwordMissing') }];
    const { code } = await post('/recovery/ask', { identifier: identifier.trim(), password: password.trim() });
    if (code !== 'ASKED') return [{ field: null, message: t('failure.explanation') }];
    setAsked(true);
    return [];
  });
  if (asked) return <Note urgent>{t('recover.asked')}</Note>;
  return (
    <Form problemsTitle={t('form.problems')} problems={form.problems} onSubmit={form.onSubmit}>
      <TextField {...form.field('identifier')} label={t('signIn.identifier')} autoComplete="username" verbatim />
      <PasswordField {...form.field('password')} label={t('recover.password')} autoComplete="current-password" showLabel={t('form.show')} hideLabel={t('form.hide')} />
      <Button type="submit" size="lg" loading={form.busy}>
        {t('recover.submit')}
      </Button>
    </Form>
  );
}
