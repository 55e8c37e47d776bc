import { Button } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../../graphql/Loaded.js';
import { useChange } from '../../graphql/use-change.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { FormActs } from '../../ui/Form.js';
import { ExportPanel } from '../account/index.js';
import { signOut } from '../auth/index.js';
import { SiteMarkdown } from '../site/index.js';
import { AcceptTermsMutation } from './accept-terms.query.js';
import { TermsQuery } from './terms-version.query.js';

/** The terms in force, to be read and accepted before anything else is shown. */
export function AcceptTermsPage() {
  const t = useText();
  const [failed, setFailed] = useState(false);
  const query = usePageQuery(TermsQuery, {});
  const { busy, send } = useChange(AcceptTermsMutation);
  const accept = async (version: string) => {
    const { data } = await send({ version });
    if (data?.acceptTerms.problems.length === 0) return location.assign('/');
    setFailed(true);
    query.retry();
  };
  return (
    <Page title={t('acceptTerms.title')} lead={t('acceptTerms.lead')}>
      <Loaded query={query} rows={8}>
        {({ publicTexts: { terms } }) => {
          const current = terms.find(({ inForce }) => inForce);
          if (!current) return <Note>{t('terms.none')}</Note>;
          return (
            <>
              <Panel title={t('terms.version', { version: current.version })}>
                <SiteMarkdown>{current.text}</SiteMarkdown>
              </Panel>
              {failed && (
                <Note tone="warning" urgent>
                  {t('failure.explanation')}
                </Note>
              )}
              <FormActs>
                <Button size="lg" loading={busy} onClick={() => void accept(current.version)}>
                  {t('acceptTerms.accept')}
                </Button>
                <Button variant="subtle" size="lg" onClick={() => void signOut()}>
                  {t('acceptTerms.leave')}
                </Button>
              </FormActs>
              <ExportPanel />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
