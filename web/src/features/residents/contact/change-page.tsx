import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { Page } from '../../../ui/Page.js';
import { BackLink } from '../../../ui/links.js';
import { useTabTitle } from '../../site/index.js';
import { ContactForm } from './contact-form.js';
import css from './contact.module.css';
import { ContactQuery } from './contact.query.js';

/** The form for contact data. */
export function ContactChangePage() {
  const t = useText();
  const tab = useTabTitle('contact');
  const query = usePageQuery(ContactQuery, {});
  return (
    <div className={css.narrow}>
      <Page title={t('contact.change')} lead={t('contact.changeLead')} back={<BackLink to="/kontakt">{tab}</BackLink>}>
        <Loaded query={query} rows={4}>
          {({ contact }) => <ContactForm contact={contact} />}
        </Loaded>
      </Page>
    </div>
  );
}
