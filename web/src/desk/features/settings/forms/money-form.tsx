import { useDeskText } from '../../../../messages/desk.js';
import { SelectField } from '../../../../ui/SelectField.js';
import { TextField } from '../../../../ui/TextField.js';
import { ChoiceBoxes } from '../choice-boxes.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import { useSection } from '../use-section.js';

const WORDS = ['UNDERPAYMENT_OVERPAYMENT', 'TO_PAY_OVERPAYMENT'] as const;
const EXCLUSIONS = ['COURT', 'INVOICE'] as const;

/** Balances: their words, when charges fall due, what accounting leaves out. */
export function MoneyForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'MONEY' }, ({ balanceWords, dueDay, accountingExclusions, feeds }) => ({ balanceWords, dueDay, accountingExclusions, feeds }));
  return (
    <SectionForm {...props} form={form}>
      <SelectField {...form.text('balanceWords')} choices={WORDS.map((value) => ({ value, label: t(`desk.settings.choice.balanceWords.${value}`) }))} />
      <TextField {...form.number('dueDay')} />
      <ChoiceBoxes
        {...form.words('accountingExclusions')} value={form.value.accountingExclusions}
        choices={EXCLUSIONS.map((value) => ({ value, label: t(`desk.settings.choice.accountingExclusions.${value}`) }))}
        onChange={(classes) => form.set('accountingExclusions', classes)}
      />
      <TextField {...form.number('feeds.notableMove')} />
    </SectionForm>
  );
}
