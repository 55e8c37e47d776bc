import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { BackLink } from '../../ui/links.js';
import { Empty } from '../../ui/States.js';
import { OfficeCard } from '../site/index.js';
import css from './districts.module.css';
import { OfficeQuery } from './office.query.js';

/** The office of one building. */
export function DistrictOffice({ buildingId, searched }: { buildingId: string; searched: string }) {
  const t = useText();
  const query = usePageQuery(OfficeQuery, { buildingId });
  return (
    <>
      <Loaded query={query} rows={2}>
        {({ districtOffice: office }) =>
          office ? (
            <section className={css.office} aria-labelledby="district-serves">
              <p id="district-serves">{t('district.serves', { building: office.building })}</p>
              <ul>
                <OfficeCard office={office} />
              </ul>
            </section>
          ) : (
            <Empty title={t('district.none')} />
          )
        }
      </Loaded>
      <BackLink to="/administracja" search={searched ? { adres: searched } : {}}>
        {t('district.again')}
      </BackLink>
    </>
  );
}
