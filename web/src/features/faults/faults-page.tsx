import { useSearch } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Page } from '../../ui/Page.js';
import { useTabTitle } from '../site/index.js';
import { EmergencyPhone } from './EmergencyPhone.js';
import { FaultsQuery } from './faults.query.js';
import { Register } from './register.js';

/** The register of reports, with its filters in the address. */
export function FaultsPage() {
  const t = useText();
  const { lokal, stan, moje, po } = useSearch({ from: '/resident/zgloszenia' });
  const query = usePageQuery(FaultsQuery, {
    premisesId: lokal ?? null, state: stan ?? null, onlyMine: moje ?? false, after: po ?? null,
  });
  return (
    <Page
      title={useTabTitle('faults')}
      lead={t('faults.lead')}
      actions={
        <ButtonLink to="/zgloszenia/nowe" leftSection={<IconPlus aria-hidden size={20} />}>
          {t('faults.new')}
        </ButtonLink>
      }
    >
      <EmergencyPhone />
      <Loaded query={query}>
        {({ faults, faultPlaces }) => <Register register={faults} premises={faultPlaces.premises} />}
      </Loaded>
    </Page>
  );
}
