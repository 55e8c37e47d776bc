import { IconPhone } from '@tabler/icons-react';
import { useText } from '../../messages/index.js';
import { TextLink } from '../../ui/links.js';
import { Facts, Section } from '../../ui/Panel.js';
import css from './offices.module.css';
import { useSite, type Office } from './site.js';

const phoneLink = (phone: string) => (
  <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className={css.link}>
    {phone}
  </a>
);

/** Where and when the cooperative can be reached. */
export function Offices() {
  const { offices, emergencyPhone, districtLookup } = useSite();
  const t = useText();
  return (
    <Section title={t('offices.title')}>
      {emergencyPhone && (
        <p className={css.emergency}>
          <IconPhone aria-hidden size={20} /> {t('offices.emergency')} {phoneLink(emergencyPhone)}
        </p>
      )}
      {districtLookup && (
        <p className={css.lookup}>
          <TextLink to="/administracja">{t('district.lead')}</TextLink>
        </p>
      )}
      <ul className={css.list}>
        {offices.map((office) => (
          <OfficeCard key={office.name} office={office} />
        ))}
      </ul>
    </Section>
  );
}

/** One office, with its telephone and e-mail to be pressed. */
export function OfficeCard({ office }: { office: Office }) {
  const t = useText();
  return (
    <li className={css.office}>
      <h3>{office.name}</h3>
      <Facts
        facts={[
          [t('offices.address'), office.address],
          [t('offices.hours'), office.hours && <span className={css.hours}>{office.hours}</span>],
          [t('offices.phone'), office.phone && phoneLink(office.phone)],
          [
            t('offices.email'),
            office.email && (
              <a href={`mailto:${office.email}`} className={css.link}>
                {office.email}
              </a>
            ),
          ],
        ]}
      />
    </li>
  );
}
