import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { Offices } from './offices.js';
import { useSite } from './site.js';

/** Where and when the cooperative can be reached. */
export function OfficesPage() {
  const t = useText();
  return (
    <Page title={t('officesPage.title')} lead={useSite().name}>
      <Offices />
    </Page>
  );
}
