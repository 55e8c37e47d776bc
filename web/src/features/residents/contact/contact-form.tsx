import { Button, TextInput } from '@mantine/core';
import { useText } from '../../../messages/index.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { ErrorSummary } from '../../../ui/ErrorSummary.js';
import css from './contact.module.css';
import { FIELDS, type ContactData, type ContactField } from './contact.js';
import { useContactForm } from './use-contact-form.js';

const KEYBOARD = { phone: 'tel', mobile: 'tel', email: 'email', fax: 'tel' } as const satisfies Record<ContactField, string>;
const FILL_IN = { phone: 'tel', mobile: 'tel', email: 'email', fax: 'off' } as const satisfies Record<ContactField, string>;

/** Telephone, mobile, e-mail, fax; an empty field takes one away. */
export function ContactForm({ contact }: { contact: ContactData }) {
  const t = useText();
  const { values, problems, busy, submit, change } = useContactForm(contact);
  const said = problems.map(({ field, message }) => ({ field, message: t(message) }));
  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <ErrorSummary title={t('form.problems')} problems={said} />
      {FIELDS.map(([field, kind]) => (
        <TextInput
          key={field}
          id={field}
          name={field}
          size="md"
          type={KEYBOARD[field]}
          autoComplete={FILL_IN[field]}
          label={t(`contact.${kind}`)}
          description={field === 'email' ? t('contact.emailHint') : field === 'phone' ? t('contact.phoneHint') : undefined}
          value={values[field]}
          error={said.find((problem) => problem.field === field)?.message}
          onChange={(event) => change(field)(event.target.value)}
        />
      ))}
      <div className={css.actions}>
        <Button type="submit" size="md" loading={busy}>
          {t('contact.save')}
        </Button>
        <ButtonLink to="/kontakt" size="md" variant="default">
          {t('contact.cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
