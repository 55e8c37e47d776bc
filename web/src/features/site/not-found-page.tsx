import { useText } from '../../messages/index.js';
import { NotHere } from '../../ui/NotHere.js';
import { Page } from '../../ui/Page.js';
import { TextLink } from '../../ui/links.js';

/** An address that the site does not have. */
export function NotFoundPage() {
  const t = useText();
  return (
    <Page title={t('notFound.title')}>
      <NotHere title={t('notFound.what')} explanation={t('notFound.lead')}>
        <TextLink to="/">{t('notFound.home')}</TextLink>
      </NotHere>
    </Page>
  );
}
