import { useSearch } from '@tanstack/react-router';
import type { ResultOf } from '../../../graphql/graphql.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText, type DeskText } from '../../../messages/desk.js';
import { DownloadLink } from '../../../ui/DownloadLink.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Page } from '../../../ui/Page.js';
import { TextLink } from '../../../ui/links.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskFilters, DeskPager, DeskTable } from '../../parts/index.js';
import { wordOf } from '../../search.js';
import { useMay } from '../auth/index.js';
import { ACTIONS } from './actions.js';
import { actionText, actorText, detailText } from './event-words.js';
import { TrailQuery } from './trail.query.js';
import { TrailStaffQuery } from './trail-staff.query.js';
import css from './trail.module.css';

type Event = ResultOf<typeof TrailQuery>['deskTrail']['rows'][number];

const DAY = /^\d{4}-\d\d-\d\d$/;
const dayOf = (text: string | undefined): string | null => (text && DAY.test(text) ? text : null);

/** What was done, by whom, and from where; newest first. */
export function TrailPage() {
  const t = useDeskText();
  const { szukaj, kto, zdarzenie, od, do: to, po } = useSearch({ from: '/desk/biuro/dziennik' });
  const filter = { identifier: szukaj ?? null, staffId: kto ?? null, action: wordOf(ACTIONS, zdarzenie) ?? null, from: dayOf(od), to: dayOf(to) };
  const query = usePageQuery(TrailQuery, { filter, after: po ?? null });
  const columns = useColumns(t);
  const file = new URLSearchParams(Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : []))).toString();
  return (
    <Page title={t('desk.trail.title')} lead={t('desk.trail.lead')} actions={<DownloadLink href={`/desk/trail/trail.csv${file && `?${file}`}`} label={t('desk.trail.file')} />}>
      <TrailFilters />
      <Loaded query={query}>
        {({ deskTrail: { rows, next } }) => (
          <>
            <DeskTable caption={t('desk.trail.title')} columns={columns} items={rows} idOf={({ id }) => id} busy={query.busy} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function TrailFilters() {
  const t = useDeskText();
  const staff = usePageQuery(TrailStaffQuery, {}).data?.trailStaff ?? [];
  const actions = ACTIONS.map((value) => ({ value, label: actionText(t, value) })).sort((a, b) => a.label.localeCompare(b.label));
  return (
    <DeskFilters
      search={{ label: t('desk.trail.identifier'), description: t('desk.trail.identifierAbout') }}
      filters={[
        { key: 'kto', label: t('desk.trail.staff'), choices: staff.map(({ id, name, removed }) => ({ value: id, label: removed ? t('desk.trail.removed', { name }) : name })) },
        { key: 'zdarzenie', label: t('desk.trail.what'), choices: actions },
      ]}
      days={[{ key: 'od', label: t('desk.trail.from') }, { key: 'do', label: t('desk.trail.to') }]}
    />
  );
}

function useColumns(t: DeskText): ListColumn<Event>[] {
  const dates = useDates();
  return [
    { key: 'at', label: t('desk.trail.when'), cell: ({ at }) => dates.instant(at) },
    { key: 'what', label: t('desk.trail.what'), cell: ({ action }) => actionText(t, action) },
    { key: 'who', label: t('desk.trail.who'), cell: (event) => actorText(t, event) },
    { key: 'about', label: t('desk.trail.about'), cell: (event) => event.personId && <About {...event} personId={event.personId} /> },
    { key: 'details', label: t('desk.trail.details'), cell: ({ details }) => details.length > 0 && <Details details={details} /> },
    { key: 'address', label: t('desk.trail.address'), cell: ({ address }) => address },
  ];
}

function About({ personId, identifier }: { personId: string; identifier: string | null }) {
  const t = useDeskText();
  const name = identifier ?? t('desk.trail.noIdentifier');
  return useMay('desk.people.read') ? <TextLink to="/biuro/osoby/$personId" params={{ personId }}>{name}</TextLink> : name;
}

function Details({ details }: Pick<Event, 'details'>) {
  const t = useDeskText();
  return (
    <ul className={css.details}>
      {details.map((detail) => (
        <li key={detail.key}>{detailText(t, detail)}</li>
      ))}
    </ul>
  );
}
