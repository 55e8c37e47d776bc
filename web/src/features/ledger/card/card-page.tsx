import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { DownloadLink } from '../../../ui/DownloadLink.js';
import { Page } from '../../../ui/Page.js';
import { PrintButton } from '../../../ui/PrintButton.js';
import { AccountLead } from '../AccountLead.js';
import { Missing } from '../Missing.js';
import { UpLink } from '../UpLink.js';
import { YearPills } from '../YearPills.js';
import { accountTitle } from '../account-title.js';
import { PaymentQuery } from '../payment/payment.query.js';
import type { PaymentAnswer } from '../payment/payment.js';
import { AgreementsPanel } from './agreements-panel.js';
import css from './card-page.module.css';
import type { Card } from './card.js';
import { Legend } from './legend.js';
import { PayToPanel } from './pay-to-panel.js';
import { PropertiesPanel } from './properties-panel.js';
import { StatementTable } from './statement-table.js';
import { StatementYearQuery } from './statement-year.query.js';

/** One year of an account, month by month, with what belongs to it. `year` is null while it is still looked up. */
export function CardPage({ accountId, year }: { accountId: string; year: number | null }) {
  const t = useText();
  const query = usePageQuery(StatementYearQuery, { accountId, year: year ?? 0 }, { pause: year === null });
  const payment = usePageQuery(PaymentQuery, { accountId });
  const card = query.data?.statementYear;
  // Drawn together, so that nothing moves under the reader; whichever year is looked at, the payment is asked for once.
  const paymentKnown = payment.data !== undefined || payment.failure !== null;
  return (
    <Page
      title={t('card.title')}
      documentTitle={card ? t('card.documentTitle', { year: card.year, account: accountTitle(card) }) : t('card.title')}
      back={<UpLink />}
      lead={card && <AccountLead account={card} kind={card.properties?.kind ?? null} />}
      actions={
        card && (
          <>
            <DownloadLink href={`/card/${card.accountId}/${card.year}.pdf`} label={t('export.cardPdf')} />
            <PrintButton label={t('print')} />
          </>
        )
      }
    >
      <Loaded query={paymentKnown ? query : { ...query, data: undefined }} rows={13}>
        {({ statementYear }) =>
          statementYear ? <CardContent card={statementYear} payment={payment} /> : <Missing />
        }
      </Loaded>
    </Page>
  );
}

const CardContent = ({ card, payment }: { card: Card; payment: PaymentAnswer }) => (
  <>
    <YearPills
      years={card.years}
      year={card.year}
      link={(year) => ({ to: '/kartoteka/$accountId', params: { accountId: card.accountId }, search: { rok: year } })}
    />
    <div className={css.columns}>
      <div className={css.main}>
        <StatementTable card={card} />
        <Legend card={card} />
      </div>
      <div className={css.side}>
        <PayToPanel accounts={card.bankAccounts} query={payment} />
        <AgreementsPanel agreements={card.agreements} />
        {card.properties && <PropertiesPanel properties={card.properties} />}
      </div>
    </div>
  </>
);
