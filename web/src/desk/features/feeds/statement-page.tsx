import { useDeskText } from '../../../messages/desk.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { UploadForm } from './upload-form.js';

const MOST_BYTES = 32 * 1024 ** 2;

/** A bank statement on its way. */
export function StatementPage() {
  const t = useDeskText();
  return (
    <Page title={t('desk.feeds.sendStatement')} lead={t('desk.feeds.statementLead')} back={<BackLink to="/biuro/zasilenia">{t('desk.feeds.back')}</BackLink>}>
      <UploadForm
        path={() => '/desk/feeds/statement'} label={t('desk.feeds.statementFile')} hint={t('desk.feeds.statementHint')}
        accept=".sta,.mt940,.940,.txt" submit={t('desk.feeds.take')} mostBytes={MOST_BYTES}
      />
    </Page>
  );
}
