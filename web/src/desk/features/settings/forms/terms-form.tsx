import { useDeskText } from '../../../../messages/desk.js';
import { Note } from '../../../../ui/Note.js';
import { TextField } from '../../../../ui/TextField.js';
import { today } from '../today.js';
import { MarkdownArea } from '../markdown-area.js';
import { RowList } from '../row-list.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import { useSection } from '../use-section.js';

/** Versions of the terms of use: what has begun stays, and what is new is another version. */
export function TermsForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'TERMS' }, ({ texts: { terms } }) => ({ texts: { terms } }));
  const { terms } = form.value.texts;
  // What stands in the draft and has begun; a row that was just added may bear any day and can still be taken away.
  const saved = new Set(props.desk.settings.texts.terms.map(({ version }) => version));
  const settled = ({ version, from }: { version: string; from: string }) => saved.has(version) && from !== '' && from <= today();
  return (
    <SectionForm {...props} form={form}>
      <RowList
        {...form.words('texts.terms')} rows={terms} addLabel={t('desk.settings.terms.add')} fresh={() => ({ version: '', from: '', text: '' })}
        nameOf={({ version }) => (version ? t('desk.settings.terms.one', { version }) : t('desk.settings.terms.new'))}
        onChange={(rows) => form.set('texts.terms', rows)}
        fields={(row, at) => (
          <>
            {settled(row) && <Note>{t('desk.settings.terms.inForce')}</Note>}
            <TextField {...form.text(`texts.terms.${at}.version`)} maxLength={40} />
            <TextField {...form.text(`texts.terms.${at}.from`)} type="date" />
            <MarkdownArea {...form.text(`texts.terms.${at}.text`)} rows={12} />
          </>
        )}
      />
    </SectionForm>
  );
}
