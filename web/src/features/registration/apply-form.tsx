import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../graphql/use-change.js';
import { useText } from '../../messages/index.js';
import { CheckField } from '../../ui/CheckField.js';
import { Form } from '../../ui/Form.js';
import { TextField } from '../../ui/TextField.js';
import { TextLink } from '../../ui/links.js';
import { useForm } from '../../ui/use-form.js';
import { useSite } from '../site/index.js';
import { AddressFields } from './address-fields.js';
import { applyMessage } from './apply-problems.js';
import { ApplyMutation } from './apply.query.js';

const EMPTY = { firstName: '', lastName: '', address: '', flat: '', postcode: '', city: '', email: '', phone: '', acceptedTerms: false };

interface ApplyFormProps {
  /** The version of the terms in force; null where there is none to accept. */
  termsVersion: string | null;
  onSent: (email: string) => void;
}

/** Who applies, for which premises, and where to write. */
export function ApplyForm({ termsVersion, onSent }: ApplyFormProps) {
  const t = useText();
  const { language } = useSite();
  const { send } = useChange(ApplyMutation);
  // One for the life of the form: a second press hands in nothing more.
  const [requestId] = useState(() => crypto.randomUUID());
  const form = useForm(EMPTY, async ({ acceptedTerms, ...values }) => {
    const input = { ...values, requestId, acceptedTerms: acceptedTerms ? termsVersion : null };
    const { data, failure } = await send({ input, language });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.applyForAccount;
    if (problems.length === 0) onSent(values.email.trim());
    return problems.map(({ field, code }) => ({ field: field as keyof typeof EMPTY | null, message: t(applyMessage(field, code)) }));
  });
  return (
    <Form problemsTitle={t('form.problems')} problems={form.problems} onSubmit={form.onSubmit}>
      <TextField {...form.field('firstName')} label={t('apply.firstName')} autoComplete="given-name" />
      <TextField {...form.field('lastName')} label={t('apply.lastName')} autoComplete="family-name" />
      <AddressFields field={form.field} set={form.set} />
      <TextField {...form.field('email')} type="email" label={t('apply.email')} description={t('apply.emailAbout')} autoComplete="email" verbatim />
      <TextField {...form.field('phone')} type="tel" label={t('apply.phone')} autoComplete="tel" />
      {termsVersion !== null && (
        <CheckField
          {...form.field('acceptedTerms')}
          label={
            <span>
              {t('apply.terms')}{' '}
              <TextLink to="/regulamin" target="_blank">
                {t('apply.termsLink', { version: termsVersion })}
              </TextLink>
            </span>
          }
        />
      )}
      <Button type="submit" size="lg" loading={form.busy}>
        {t('apply.submit')}
      </Button>
    </Form>
  );
}
