import { useState } from 'react';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { SelectField } from '../../../ui/SelectField.js';
import { PersonChooser } from '../../parts/index.js';
import { NoticeBuildingsQuery } from './buildings.query.js';
import type { NoticeValues } from './notice-editor.js';
import { AUDIENCES, type Audience, type Building } from './notice.js';
import { NoticePersonsQuery } from './persons.query.js';
import { NoticeReachQuery } from './reach.query.js';

interface AudienceFieldsProps {
  values: NoticeValues;
  error: string | undefined;
  disabled: boolean;
  set: (change: Partial<NoticeValues>) => void;
}

/** Whom a notice is for, and how many they are. */
export function AudienceFields({ values, error, disabled, set }: AudienceFieldsProps) {
  const t = useDeskText();
  const { audience, estate, buildingId, staircase } = values;
  const buildings = usePageQuery(NoticeBuildingsQuery, {}).data?.noticeBuildings ?? [];
  const choose = { value: '', label: t('desk.notices.choose') };
  const estates = [...new Set(buildings.flatMap((building) => building.estate ?? []))].sort();
  const staircases = buildings.find(({ id }) => id === buildingId)?.staircases ?? [];
  return (
    <>
      <SelectField
        id="audience"
        label={t('desk.notices.audience')}
        error={error}
        disabled={disabled}
        value={audience}
        choices={AUDIENCES.filter((each) => each !== 'ESTATE' || estates.length > 0).map((value) => ({ value, label: t(`desk.notices.audience.${value}`) }))}
        onChange={(value) => set({ audience: value as Audience })}
      />
      {audience === 'ESTATE' && (
        <SelectField id="estate" label={t('desk.notices.estate')} disabled={disabled} value={estate} choices={[choose, ...estates.map((value) => ({ value, label: value }))]} onChange={(value) => set({ estate: value })} />
      )}
      {(audience === 'BUILDING' || audience === 'STAIRCASE') && (
        <SelectField id="buildingId" label={t('desk.notices.building')} disabled={disabled} value={buildingId} choices={[choose, ...named(buildings)]} onChange={(value) => set({ buildingId: value, staircase: '' })} />
      )}
      {audience === 'STAIRCASE' && (
        <SelectField id="staircase" label={t('desk.notices.staircase')} disabled={disabled} value={staircase} choices={[choose, ...staircases.map((value) => ({ value, label: value }))]} onChange={(value) => set({ staircase: value })} />
      )}
      {audience === 'PERSON' && !disabled && <Person values={values} set={set} />}
      <Reach values={values} />
    </>
  );
}

const named = (buildings: readonly Building[]) => buildings.map(({ id, name }) => ({ value: id, label: name }));

function Person({ values, set }: Pick<AudienceFieldsProps, 'values' | 'set'>) {
  const t = useDeskText();
  const [search, setSearch] = useState('');
  const short = search.trim().length < 2;
  const found = usePageQuery(NoticePersonsQuery, { search }, { pause: short });
  return (
    <PersonChooser
      id="personId"
      label={t('desk.notices.person')}
      search={search}
      onSearch={setSearch}
      found={short ? undefined : found.data?.noticePersons}
      chosen={values.person}
      onChoose={(person) => set({ person })}
    />
  );
}

function Reach({ values: { audience, estate, buildingId, staircase, person } }: Pick<AudienceFieldsProps, 'values'>) {
  const t = useDeskText();
  const reach = usePageQuery(NoticeReachQuery, {
    audience: { audience, estate: estate || null, buildingId: buildingId || null, staircase: staircase || null, personId: person?.id ?? null },
  }).data?.noticeReach;
  return (
    <Note>
      <p role="status">{reach ? t('desk.notices.reach', { ...reach }) : t('loading')}</p>
    </Note>
  );
}
