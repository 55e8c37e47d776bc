import { useParams, useSearch } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { PrintButton } from '../../../ui/PrintButton.js';
import { useTabTitle } from '../../site/index.js';
import { AccountLead } from '../AccountLead.js';
import { Missing } from '../Missing.js';
import { accountTitle } from '../account-title.js';
import { AccountingDocumentsQuery } from './accounting-documents.query.js';
import { DocumentsContent } from './documents-content.js';
import { ExportLinks } from './export-links.js';

const FROM = '/resident/ksiegowosc/$accountId';

/** Every document of an account in a year. */
export function DocumentsPage() {
  const t = useText();
  const tab = useTabTitle('accounting');
  const { accountId } = useParams({ from: FROM });
  const { rok } = useSearch({ from: FROM });
  const year = rok ?? new Date().getFullYear();
  const query = usePageQuery(AccountingDocumentsQuery, { accountId, year });
  const account = query.data?.accountingDocuments;
  return (
    <Page
      title={t('documents.title')}
      documentTitle={
        account
          ? t('documents.documentTitle', { account: accountTitle(account), year: String(account.year) })
          : t('documents.title')
      }
      back={
        <BackLink to="/ksiegowosc" search={{ rok: year }}>
          {tab}
        </BackLink>
      }
      lead={account && <AccountLead account={account} />}
      actions={
        account && (
          <>
            <ExportLinks path={`/accounting/${account.accountId}/${account.year}`} />
            <PrintButton label={t('print')} />
          </>
        )
      }
    >
      <Loaded query={query} rows={10}>
        {({ accountingDocuments }) =>
          accountingDocuments ? <DocumentsContent account={accountingDocuments} /> : <Missing />
        }
      </Loaded>
    </Page>
  );
}
