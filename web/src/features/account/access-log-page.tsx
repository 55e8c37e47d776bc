import { useSearch } from '@tanstack/react-router';
import type { ResultOf } from '../../graphql/graphql.js';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../ui/DataTable.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/States.js';
import { BackLink, TextLink } from '../../ui/links.js';
import { useDates } from '../../ui/use-dates.js';
import { AccessLogQuery } from './access-log.query.js';
import css from './account.module.css';
import { eventMessage } from './event-words.js';

type Event = ResultOf<typeof AccessLogQuery>['accessLog']['events'][number];

/** Who did what with the viewer's account and data, and when. */
export function AccessLogPage() {
  const t = useText();
  const { od } = useSearch({ from: '/resident/moje-konto/dziennik' });
  const query = usePageQuery(AccessLogQuery, { after: od ?? null });
  return (
    <Page
      title={t('account.log.title')}
      lead={t('account.log.lead')}
      back={<BackLink to="/moje-konto">{t('account.title')}</BackLink>}
    >
      {od && <TextLink to="/moje-konto/dziennik">{t('account.log.newest')}</TextLink>}
      <Loaded query={query}>
        {({ accessLog: { events, next } }) => (
          <>
            {events.length === 0 ? <Empty title={t('account.log.empty')} /> : <EventTable events={events} />}
            {next && (
              <div className={css.actions}>
                <ButtonLink to="/moje-konto/dziennik" search={{ od: next }}>
                  {t('account.log.older')}
                </ButtonLink>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const officeWords = (t: ReturnType<typeof useText>, byOffice: boolean, name: string | null) =>
  name ? t('account.log.staff', { name }) : t(byOffice ? 'account.log.somebody' : 'account.log.office');

function EventTable({ events }: { events: Event[] }) {
  const t = useText();
  const dates = useDates();
  const [when, what, where] = [t('account.log.when'), t('account.log.what'), t('account.log.where')];
  return (
    <DataTable caption={t('account.log.title')} captionHidden columns={[{ label: when }, { label: what }, { label: where }]}>
      <TableGroup>
        {events.map(({ id, at, action, address, byOffice, staffName, reason }) => (
          <Row key={id}>
            <RowHead>{dates.instant(at)}</RowHead>
            <Cell label={what}>
              {t(eventMessage(action))}
              {reason && <p>{t('account.log.reason', { reason })}</p>}
            </Cell>
            <Cell label={where}>{address ?? officeWords(t, byOffice, staffName)}</Cell>
          </Row>
        ))}
      </TableGroup>
    </DataTable>
  );
}
