import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { PrintButton } from '../../../ui/PrintButton.js';
import { PremisesKind } from '../../people/index.js';
import { accountNote, accountTitle } from '../account-title.js';
import { Missing } from '../Missing.js';
import { UpLink } from '../UpLink.js';
import type { Payment } from './payment.js';
import { PaymentBox } from './payment-box.js';
import { PaymentQuery } from './payment.query.js';

const named = ({ address, accountName }: Payment) => ({ address, name: accountName });

/** Paying what is due on one account. */
export function PaymentPage() {
  const t = useText();
  const { accountId } = useParams({ from: '/resident/zaplac/$accountId' });
  const query = usePageQuery(PaymentQuery, { accountId });
  return (
    <Page
      title={t('payment.pageTitle')}
      back={<UpLink />}
      lead={t('payment.lead')}
      actions={<PrintButton label={t('print')} />}
    >
      <Loaded query={query} rows={5}>
        {({ payment }) => (payment ? <PaymentPanel payment={payment} /> : <Missing />)}
      </Loaded>
    </Page>
  );
}

const PaymentPanel = ({ payment }: { payment: Payment }) => (
  <Panel title={accountTitle(named(payment))} aside={<PremisesKind kind={payment.premisesKind} />}>
    {accountNote(named(payment)) && <p>{accountNote(named(payment))}</p>}
    <PaymentBox payment={payment} />
  </Panel>
);
