import { useDeskText } from '../../../../messages/desk.js';
import { CheckField } from '../../../../ui/CheckField.js';
import { TextField } from '../../../../ui/TextField.js';
import { ChoiceBoxes } from '../choice-boxes.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import { MEDIA } from '../settings.js';
import { useSection } from '../use-section.js';

/** Readings that residents report: whether, of what, when, and what is asked again. */
export function ReadingsForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'READINGS' }, ({ meterReporting }) => ({ meterReporting }));
  return (
    <SectionForm {...props} form={form}>
      <CheckField {...form.flag('meterReporting.enabled')} />
      <ChoiceBoxes
        {...form.words('meterReporting.media')} value={form.value.meterReporting.media} choices={MEDIA.map((value) => ({ value, label: t(`medium.${value}`) }))}
        onChange={(media) => form.set('meterReporting.media', media)}
      />
      <TextField {...form.number('meterReporting.window.fromDay')} />
      <TextField {...form.number('meterReporting.window.toDay')} />
      <TextField {...form.number('meterReporting.unusualFactor')} />
      <TextField {...form.number('meterReporting.digits')} />
    </SectionForm>
  );
}
