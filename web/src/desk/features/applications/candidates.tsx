import { Button } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import type { ResultOf } from '../../../graphql/graphql.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { ListTable, type ListColumn } from '../../../ui/ListTable.js';
import { SearchField } from '../../../ui/SearchField.js';
import { Tag } from '../../../ui/Tag.js';
import { CandidatesQuery } from './candidates.query.js';

type Candidate = ResultOf<typeof CandidatesQuery>['applicationCandidates'][number];

interface CandidatesProps {
  applicationId: string;
  busy: boolean;
  onChoose: (personId: string, premisesId: string) => void;
}

const NO_WORDS = { sort: '', ascending: () => '', descending: () => '', selectAll: '', select: () => '', selection: '' };

/** Who the applicant may be, the likeliest first; whether one is, the clerk decides. */
export function Candidates({ applicationId, busy, onChoose }: CandidatesProps) {
  const t = useDeskText();
  const [search, setSearch] = useState('');
  const query = usePageQuery(CandidatesQuery, { id: applicationId, search });
  const columns: ListColumn<Candidate>[] = [
    { key: 'person', label: t('desk.applications.candidates.person'), cell: ({ name, personKey }) => `${name} (${personKey})` },
    { key: 'premises', label: t('desk.applications.candidates.premises'), cell: ({ premises }) => premises },
    { key: 'title', label: t('desk.applications.candidates.title'), cell: ({ title }) => t(`title.${title}`) },
    { key: 'fits', label: t('desk.applications.candidates.fits'), cell: (candidate) => <Fits candidate={candidate} /> },
    {
      key: 'choice', label: t('desk.applications.candidates.choice'),
      cell: ({ personId, premisesId, name, premises, title }) =>
        title !== 'NONE' && (
          <Button variant="default" loading={busy} aria-label={t('desk.applications.candidates.chooseOf', { name, premises })} onClick={() => onChoose(personId, premisesId)}>
            {t('desk.applications.candidates.choose')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <SearchField label={t('desk.applications.candidates.search')} value={search} onSearch={setSearch} />
      <Loaded query={query} rows={3}>
        {({ applicationCandidates }) =>
          applicationCandidates.length === 0 ? (
            <p role="status">{t('desk.applications.candidates.none')}</p>
          ) : (
            <ListTable
              caption={t('desk.applications.candidates')} columns={columns} items={applicationCandidates} words={NO_WORDS} busy={query.busy}
              idOf={({ personId, premisesId }) => `${personId} ${premisesId}`}
            />
          )
        }
      </Loaded>
    </>
  );
}

function Fits({ candidate: { samePremises, sameLastName, sameFirstName, hasAccount } }: { candidate: Candidate }) {
  const t = useDeskText();
  return (
    <>
      {samePremises && <Tag>{t('desk.applications.candidates.samePremises')}</Tag>} {sameLastName && <Tag>{t('desk.applications.candidates.sameLastName')}</Tag>}{' '}
      {sameFirstName && <Tag>{t('desk.applications.candidates.sameFirstName')}</Tag>} {hasAccount && <Tag>{t('desk.applications.candidates.hasAccount')}</Tag>}
    </>
  );
}
