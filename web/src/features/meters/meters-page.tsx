import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { PrintButton } from '../../ui/PrintButton.js';
import { Empty } from '../../ui/States.js';
import { useDates } from '../../ui/use-dates.js';
import { useTabTitle } from '../site/index.js';
import type { ReportingWindow } from './meter.js';
import { MetersQuery } from './meters.query.js';
import { PremisesMeters } from './premises-meters.js';

/** The meters of all premises. */
export function MetersPage() {
  const t = useText();
  const query = usePageQuery(MetersQuery, {});
  return (
    <Page title={useTabTitle('meters')} lead={t('meters.lead')} actions={<PrintButton label={t('print')} />}>
      <Loaded query={query}>
        {({ meters: { premises, window } }) => (
          <>
            {window && <WindowNote window={window} />}
            {premises.map((each) => (
              <PremisesMeters key={each.premisesId} premises={each} />
            ))}
            {!premises.length && (
              <Empty title={t('meters.empty')}>
                <p>{t('meters.emptyLead')}</p>
              </Empty>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function WindowNote({ window: { open, from, to } }: { window: ReportingWindow }) {
  const t = useText();
  const dates = useDates();
  const days = { from: dates.day(from), to: dates.day(to) };
  return (
    <Note>
      <p>{t(open ? 'meters.windowOpen' : 'meters.windowClosed', days)}</p>
    </Note>
  );
}
