import { useDeskText } from '../../../../messages/desk.js';
import { CheckField } from '../../../../ui/CheckField.js';
import { Note } from '../../../../ui/Note.js';
import { TextField } from '../../../../ui/TextField.js';
import { passwordAdvice } from '../password-advice.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import { useSection } from '../use-section.js';

const FLAGS = ['requireLetter', 'requireLower', 'requireUpper', 'requireDigit', 'blocklist'] as const;

/** What residents' passwords must be like, and an honest word on it while it is being set. */
export function PasswordsForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'PASSWORDS' }, ({ passwordPolicy }) => ({ passwordPolicy }));
  const advice = passwordAdvice(form.value.passwordPolicy);
  return (
    <SectionForm {...props} form={form}>
      <TextField {...form.number('passwordPolicy.minLength')} />
      <TextField {...form.number('passwordPolicy.maxLength')} />
      {FLAGS.map((flag) => <CheckField key={flag} {...form.flag(`passwordPolicy.${flag}`)} />)}
      <Note tone={advice.length > 0 ? 'warning' : 'info'}>
        <p><strong>{t('desk.settings.strength.title')}</strong></p>
        <div aria-live="polite">
          <p>{t(advice.length > 0 ? 'desk.settings.strength.weaker' : 'desk.settings.strength.good')}</p>
          {advice.length > 0 && <ul>{advice.map((each) => <li key={each}>{t(`desk.settings.strength.${each}`)}</li>)}</ul>}
        </div>
      </Note>
    </SectionForm>
  );
}
