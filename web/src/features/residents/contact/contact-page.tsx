import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { useTabTitle } from '../../site/index.js';
import { ContactEntries } from './contact-entries.js';
import { ContactHistory } from './contact-history.js';
import { ContactQuery } from './contact.query.js';
import { PendingEmail } from './pending-email.js';

/** How the viewer can be reached. */
export function ContactPage() {
  const t = useText();
  const { zapisano } = useSearch({ from: '/resident/kontakt' });
  const query = usePageQuery(ContactQuery, {});
  return (
    <Page
      title={useTabTitle('contact')}
      lead={t('contact.lead')}
      actions={<ButtonLink to="/kontakt/zmiana">{t('contact.change')}</ButtonLink>}
    >
      {zapisano === 'dane' && <Note>{t('contact.saved')}</Note>}
      <Loaded query={query} rows={4}>
        {({ contact }) => (
          <>
            {contact.pending && <PendingEmail pending={contact.pending} onDone={query.retry} />}
            <ContactEntries entries={contact.entries} />
            <ContactHistory history={contact.history} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
