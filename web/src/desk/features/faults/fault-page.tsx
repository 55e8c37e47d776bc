import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { DetailLayout } from '../../../ui/DetailLayout.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { FaultDeskChoicesQuery } from './choices.query.js';
import { FaultContent } from './fault-content.js';
import { DeskFaultQuery } from './fault.query.js';
import { LinkForm } from './link-form.js';
import { PlanForm } from './plan-form.js';
import { WorkForm } from './work-form.js';

/** One report: all that is known of it, and what can be done. */
export function FaultPage() {
  const t = useDeskText();
  const { faultId } = useParams({ from: '/desk/biuro/awarie/$faultId' });
  const query = usePageQuery(DeskFaultQuery, { id: faultId });
  const choices = usePageQuery(FaultDeskChoicesQuery, {}).data?.faultDeskChoices;
  const number = query.data?.deskFault.number;
  return (
    <Page title={number ? t('faults.title', { number }) : t('faults.one')} back={<BackLink to="/biuro/awarie">{t('desk.faults.title')}</BackLink>}>
      <Loaded query={query}>
        {({ deskFault: fault }) => (
          <DetailLayout
            aside={
              <>
                {/* Anew with every step of the report, so that the fields say what holds. */}
                <WorkForm key={`work ${fault.state} ${fault.events.length}`} fault={fault} onDone={query.retry} />
                {choices && <PlanForm key={`plan ${fault.assignedTo} ${fault.dueOn}`} fault={fault} dispatchers={choices.dispatchers} onDone={query.retry} />}
                <LinkForm key={`link ${fault.original?.id}`} fault={fault} onDone={query.retry} />
              </>
            }
          >
            <FaultContent fault={fault} />
          </DetailLayout>
        )}
      </Loaded>
    </Page>
  );
}
