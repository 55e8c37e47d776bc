import { getRouteApi } from '@tanstack/react-router';
import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { AddressSearch } from './address-search.js';
import { DistrictOffice } from './district-office.js';

const route = getRouteApi('/public/administracja');

/** Which district office serves an address; for anybody. */
export function DistrictPage() {
  const t = useText();
  const { adres = '', budynek } = route.useSearch();
  return (
    <Page title={t('district.title')} {...(budynek ? {} : { lead: t('district.explanation') })}>
      {budynek ? <DistrictOffice buildingId={budynek} searched={adres} /> : <AddressSearch searched={adres} />}
    </Page>
  );
}
