import { useState } from 'react';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Narrow } from '../../ui/Narrow.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { ApplyForm } from './apply-form.js';
import { TermsQuery } from './terms-version.query.js';

/** The form by which an account is applied for. */
export function ApplyPage() {
  const t = useText();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const query = usePageQuery(TermsQuery, {});
  return (
    <Narrow>
      <Page title={t('apply.title')} lead={sentTo ? undefined : t('apply.lead')}>
        {sentTo ? (
          <>
            <Note urgent>{t('apply.sent', { email: sentTo })}</Note>
            <ButtonLink to="/">{t('apply.toStart')}</ButtonLink>
          </>
        ) : (
          <Loaded query={query} rows={8}>
            {({ publicTexts: { terms } }) => (
              <ApplyForm termsVersion={terms.find(({ inForce }) => inForce)?.version ?? null} onSent={setSentTo} />
            )}
          </Loaded>
        )}
      </Page>
    </Narrow>
  );
}
