import type { ReactNode } from 'react';
import { eventMessage } from '../../../features/account/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { Section } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import type { Person } from './person.js';

interface TableProps<Item> {
  title: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** The first names the row. */
  columns: readonly (readonly [label: string, cell: (item: Item) => ReactNode])[];
}

/** A short table under a heading of its own; nothing where there is nothing to tell. */
function Short<Item>({ title, items, idOf, columns: [first, ...others] }: TableProps<Item>) {
  if (items.length === 0 || !first) return null;
  return (
    <Section title={title}>
      <DataTable caption={title} captionHidden columns={[first, ...others].map(([label]) => ({ label }))}>
        <TableGroup>
          {items.map((item) => (
            <Row key={idOf(item)}>
              <RowHead>{first[1](item)}</RowHead>
              {others.map(([label, cell]) => (
                <Cell key={label} label={label}>
                  {cell(item)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableGroup>
      </DataTable>
    </Section>
  );
}

/** Letters of the board to the person. */
export function LettersSection({ letters }: Pick<Person, 'letters'>) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <Short
      title={t('desk.people.letters')}
      items={letters}
      idOf={({ id }) => id}
      columns={[
        [t('desk.people.subject'), ({ subject, caseNumber }) => [subject, caseNumber].filter(Boolean).join(', ')],
        [t('desk.people.issuedOn'), ({ issuedOn }) => dates.day(issuedOn)],
        [t('desk.people.opened'), ({ openedAt }) => (openedAt ? dates.instant(openedAt) : t('desk.people.notOpened'))],
      ]}
    />
  );
}

/** Faults that the person reported. */
export function FaultsSection({ faults }: Pick<Person, 'faults'>) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <Short
      title={t('desk.people.faults')}
      items={faults}
      idOf={({ id }) => id}
      columns={[
        [t('desk.people.number'), ({ number }) => number],
        [t('desk.people.issuedOn'), ({ filedOn }) => dates.day(filedOn)],
        [t('desk.people.faultState'), ({ state }) => t(`faults.state.${state as 'DONE'}`)],
      ]}
    />
  );
}

/** What was done with the person's account and data. */
export function EventsSection({ events }: Pick<Person, 'events'>) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <Short
      title={t('desk.people.events')}
      items={events}
      idOf={({ id }) => id}
      columns={[
        [t('desk.people.when'), ({ at }) => dates.instant(at)],
        [t('desk.people.what'), ({ action }) => t(eventMessage(action))],
        [t('desk.people.whoDid'), ({ staff, address }) => staff ?? (address ? `${t('desk.people.resident')}, ${address}` : t('desk.people.byHouse'))],
      ]}
    />
  );
}

/** Who of the office saw the portal as the person. */
export function SeenSection({ seen }: Pick<Person, 'seen'>) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <Short
      title={t('desk.people.seen')}
      items={seen}
      idOf={({ id }) => id}
      columns={[
        [t('desk.people.when'), ({ startedAt }) => dates.instant(startedAt)],
        [t('desk.people.whoDid'), ({ staffName }) => staffName],
        [t('desk.people.reason'), ({ reason }) => reason],
      ]}
    />
  );
}
