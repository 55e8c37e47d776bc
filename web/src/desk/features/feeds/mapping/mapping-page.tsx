import { useState } from 'react';
import { Loaded } from '../../../../graphql/Loaded.js';
import { usePageQuery } from '../../../../graphql/use-page-query.js';
import { useDeskText } from '../../../../messages/desk.js';
import { BackLink } from '../../../../ui/links.js';
import { Note } from '../../../../ui/Note.js';
import { Page } from '../../../../ui/Page.js';
import { useDates } from '../../../../ui/use-dates.js';
import type { Mapping, MappingVersion } from './mapping.js';
import { MappingEditor } from './mapping-editor.js';
import { FeedMappingsQuery } from './mappings.query.js';
import { Versions } from './versions.js';

/** How the cooperative's own files are read: what is in force, and the way to another mapping. */
export function MappingPage() {
  const t = useDeskText();
  const query = usePageQuery(FeedMappingsQuery, {});
  const [chosen, setChosen] = useState<number | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  return (
    <Page title={t('desk.feeds.mapping')} lead={t('desk.feeds.map.lead')} back={<BackLink to="/biuro/zasilenia">{t('desk.feeds.back')}</BackLink>}>
      <Loaded query={query}>
        {({ feedMappings: { versions, contract } }) => {
          const base = versions.find(({ version }) => version === chosen) ?? versions[0];
          return (
            <>
              {saved === null ? <InForce version={versions[0]} /> : <Note urgent>{t('desk.feeds.map.saved', { version: saved })}</Note>}
              {chosen !== null && <Note urgent>{t('desk.feeds.map.started', { version: chosen })}</Note>}
              <MappingEditor
                key={`${base?.version} ${saved}`} contract={contract} base={base ? (JSON.parse(base.mapping) as Mapping) : {}}
                onSaved={(version) => {
                  setSaved(version);
                  setChosen(null);
                  query.retry();
                }}
              />
              {versions.length > 0 && (
                <Versions
                  versions={versions}
                  onStart={(version) => {
                    setSaved(null);
                    setChosen(version);
                  }}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function InForce({ version }: { version: MappingVersion | undefined }) {
  const t = useDeskText();
  const dates = useDates();
  if (!version) return <Note>{t('desk.feeds.map.none')}</Note>;
  const { savedAt, savedBy } = version;
  return <Note>{t('desk.feeds.map.inForce', { version: version.version, when: dates.instant(savedAt), who: savedBy ?? t('desk.feeds.map.byCommand') })}</Note>;
}
