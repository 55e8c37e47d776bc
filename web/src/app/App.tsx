import { MantineProvider, type MantineThemeOverride } from '@mantine/core';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { Provider as GraphqlProvider, type Client } from 'urql';
import { SiteContext, type Site } from '../features/site/index.js';
import { Words, type Spoken } from '../messages/index.js';
import { SiteTitle } from '../ui/document-title.js';
import { LocaleContext } from '../ui/locale.js';
import { brandVariables } from './theme.js';

const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

interface AppProps {
  site: Site;
  words: Spoken;
  client: Client;
  router: AnyRouter;
  theme: MantineThemeOverride;
}

/** The whole site of one cooperative, or the whole desk of its staff. */
export function App({ site, words, client, router, theme }: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={brandVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <LocaleContext value={words.language}>
        <Words value={words}>
          <SiteContext value={site}>
            <SiteTitle value={site.portalName}>
              <GraphqlProvider value={client}>
                <RouterProvider router={router} />
              </GraphqlProvider>
            </SiteTitle>
          </SiteContext>
        </Words>
      </LocaleContext>
    </MantineProvider>
  );
}
