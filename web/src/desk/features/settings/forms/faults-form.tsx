import { useDeskText } from '../../../../messages/desk.js';
import { TextField } from '../../../../ui/TextField.js';
import { today } from '../today.js';
import { numberExample } from '../number-example.js';
import { RowList } from '../row-list.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import css from '../settings.module.css';
import { CATEGORIES, type CategorySetting } from '../settings.js';
import { useSection } from '../use-section.js';

const EXAMPLES = [1, 2] as const;

/** Fault reports: kinds, deadlines, numbers, and whom to call when it can't wait. */
export function FaultsForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'FAULTS' }, ({ faults, emergencyPhone }) => ({ faults, emergencyPhone }));
  const { numberPattern, categories } = form.value.faults;
  const [first, second] = EXAMPLES.map((count) => numberExample(numberPattern, Number(today().slice(0, 4)), count));
  const nameOf = ({ code, label }: CategorySetting) => {
    const known = CATEGORIES.find((each) => each === code);
    return label ?? (known ? t(`faults.category.${known}`) : code || t('desk.settings.faults.newOne'));
  };
  return (
    <SectionForm {...props} form={form}>
      <TextField {...form.text('emergencyPhone', { optional: true })} type="tel" />
      <div className={css.area}>
        <TextField {...form.text('faults.numberPattern')} verbatim />
        <p aria-live="polite">{first && second ? t('desk.settings.faults.example', { first, second }) : t('desk.settings.faults.noExample')}</p>
      </div>
      <TextField {...form.number('faults.dueDays')} />
      <RowList
        {...form.words('faults.categories')} rows={categories} nameOf={nameOf} addLabel={t('desk.settings.faults.add')} fresh={() => ({ code: '', label: null, dueDays: null })}
        onChange={(rows) => form.set('faults.categories', rows)}
        fields={(_, at) => (
          <>
            <TextField {...form.text(`faults.categories.${at}.code`)} verbatim maxLength={40} />
            <TextField {...form.text(`faults.categories.${at}.label`, { optional: true })} />
            <TextField {...form.number(`faults.categories.${at}.dueDays`, { optional: true })} />
          </>
        )}
      />
    </SectionForm>
  );
}
