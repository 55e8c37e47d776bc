import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { BackLink } from '../../ui/links.js';
import { Page } from '../../ui/Page.js';
import { useTabTitle } from '../site/index.js';
import { FaultContent } from './fault-content.js';
import { FaultQuery } from './fault.query.js';

/** One report with its history. */
export function FaultPage() {
  const t = useText();
  const register = useTabTitle('faults');
  const { faultId } = useParams({ from: '/resident/zgloszenia/$faultId' });
  const query = usePageQuery(FaultQuery, { id: faultId });
  const number = query.data?.fault.number;
  return (
    <Page title={number ? t('faults.title', { number }) : t('faults.one')} back={<BackLink to="/zgloszenia">{register}</BackLink>}>
      <Loaded query={query}>{({ fault }) => <FaultContent fault={fault} onChanged={query.retry} />}</Loaded>
    </Page>
  );
}
