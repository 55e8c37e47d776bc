import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Page } from '../../../ui/Page.js';
import { AnnouncementsPanel } from './announcements-panel.js';
import { FloorPanel } from './floor-panel.js';
import { PlatformSettingsQuery } from './platform-settings.query.js';

/** What holds for the whole platform. */
export function PlatformPage() {
  const t = useDeskText();
  const query = usePageQuery(PlatformSettingsQuery, {});
  return (
    <Page title={t('desk.platform.settings')}>
      <Loaded query={query}>
        {({ platformSettings: { passwordFloor, announcements } }) => (
          <>
            <AnnouncementsPanel announcements={announcements} onChanged={query.retry} />
            <FloorPanel floor={passwordFloor} onChanged={query.retry} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
