import type { Office } from '../../../../features/site/index.js';
import { useDeskText } from '../../../../messages/desk.js';
import { CheckField } from '../../../../ui/CheckField.js';
import { TextField } from '../../../../ui/TextField.js';
import { RowList } from '../row-list.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import css from '../settings.module.css';
import { useSection } from '../use-section.js';

const EMPTY: Office = { name: '', address: '', hours: null, phone: null, email: null };

/** Where the cooperative can be found, and whether anybody may look up their district. */
export function OfficesForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'OFFICES' }, ({ offices, districtLookup }) => ({ offices, districtLookup }));
  const { districts } = props.desk;
  return (
    <SectionForm {...props} form={form}>
      <RowList
        {...form.words('offices')} rows={form.value.offices} nameOf={({ name }) => name || t('desk.settings.offices.newOne')} addLabel={t('desk.settings.offices.add')}
        fresh={() => EMPTY} onChange={(rows) => form.set('offices', rows)}
        fields={(_, at) => (
          <>
            <TextField {...form.text(`offices.${at}.name`)} />
            <TextField {...form.text(`offices.${at}.address`)} />
            <TextField {...form.text(`offices.${at}.hours`, { optional: true })} />
            <TextField {...form.text(`offices.${at}.phone`, { optional: true })} type="tel" />
            <TextField {...form.text(`offices.${at}.email`, { optional: true })} type="email" verbatim />
          </>
        )}
      />
      <CheckField {...form.flag('districtLookup')} />
      <div className={css.shown}>
        <h2>{t('desk.settings.districts.title')}</h2>
        <p>{t(districts.length > 0 ? 'desk.settings.districts.lead' : 'desk.settings.districts.none')}</p>
        {districts.length > 0 && (
          <ul>{districts.map(({ name, address, buildings }) => <li key={name}>{t('desk.settings.districts.one', { name, address, count: buildings })}</li>)}</ul>
        )}
      </div>
    </SectionForm>
  );
}
