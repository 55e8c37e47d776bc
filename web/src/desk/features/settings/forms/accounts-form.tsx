import { useDeskText } from '../../../../messages/desk.js';
import { SelectField } from '../../../../ui/SelectField.js';
import { TextField } from '../../../../ui/TextField.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import { useSection } from '../use-section.js';

const ONBOARDING = ['OFFICE', 'APPLICATION'] as const;
const RECOVERY = ['OFFICE', 'INITIAL_CREDENTIALS'] as const;

/** How residents come to an account, and back to it. */
export function AccountsForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'ACCOUNTS' }, ({ onboarding, recovery, applicationDays }) => ({ onboarding, recovery, applicationDays }));
  return (
    <SectionForm {...props} form={form}>
      <SelectField {...form.text('onboarding')} choices={ONBOARDING.map((value) => ({ value, label: t(`desk.settings.choice.onboarding.${value}`) }))} />
      <SelectField {...form.text('recovery')} choices={RECOVERY.map((value) => ({ value, label: t(`desk.settings.choice.recovery.${value}`) }))} />
      <TextField {...form.number('applicationDays')} />
    </SectionForm>
  );
}
