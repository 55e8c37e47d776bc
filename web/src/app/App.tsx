import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { Provider as GraphqlProvider } from 'urql';
import { SiteContext, type Site } from '../features/site/index.js';
import type { Catalogue } from '../messages/index.js';
import { SiteTitle } from '../ui/document-title.js';
import { createSiteRouter } from './router.js';
import { createSessionClient } from './session-client.js';
import { brandVariables, themeOf } from './theme.js';

const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** The whole site of one cooperative. */
export function App({ site, messages }: { site: Site; messages: Catalogue }) {
  const [client] = useState(createSessionClient);
  const [router] = useState(() => createSiteRouter({ client, site }));
  const [theme] = useState(() => themeOf(site.brand.primaryColor));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={brandVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <IntlProvider locale={site.language} messages={messages}>
        <SiteContext value={site}>
          <SiteTitle value={site.portalName}>
            <GraphqlProvider value={client}>
              <RouterProvider router={router} />
            </GraphqlProvider>
          </SiteTitle>
        </SiteContext>
      </IntlProvider>
    </MantineProvider>
  );
}
