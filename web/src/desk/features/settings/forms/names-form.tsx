import { useDeskText } from '../../../../messages/desk.js';
import { TextField } from '../../../../ui/TextField.js';
import { ChoiceBoxes } from '../choice-boxes.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import css from '../settings.module.css';
import { LANGUAGE_NAMES, LANGUAGES } from '../settings.js';
import { useSection } from '../use-section.js';

/** What the cooperative and its portal are called, in which languages, for how long, and where. */
export function NamesForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'NAMES' }, ({ name, shortName, portalName, languages, sessionTimeoutMinutes }) =>
    ({ name, shortName, portalName, languages, sessionTimeoutMinutes }));
  return (
    <SectionForm {...props} form={form}>
      <TextField {...form.text('name')} />
      <TextField {...form.text('shortName')} />
      <TextField {...form.text('portalName')} />
      <ChoiceBoxes
        {...form.words('languages')} value={form.value.languages} choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(languages) => form.set('languages', languages)}
      />
      <TextField {...form.number('sessionTimeoutMinutes')} />
      <div className={css.shown}>
        <h2>{t('desk.settings.domains')}</h2>
        <ul>{props.desk.domains.map((host) => <li key={host}>{host}</li>)}</ul>
        <p>{t('desk.settings.domainsHelp')}</p>
      </div>
    </SectionForm>
  );
}
