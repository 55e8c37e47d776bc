import { IconAlarm, IconCopy } from '@tabler/icons-react';
import { categoryName, placeName, StateMark } from '../../../features/faults/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { TextLink } from '../../../ui/links.js';
import type { ListColumn, ListSelection } from '../../../ui/ListTable.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskTable } from '../../parts/index.js';
import css from './faults.module.css';
import type { QueueRow } from './fault.js';

interface QueueTableProps {
  rows: readonly QueueRow[];
  busy: boolean;
  selection: ListSelection<QueueRow>;
}

/** A page of the queue. */
export function QueueTable({ rows, busy, selection }: QueueTableProps) {
  const t = useDeskText();
  const dates = useDates();
  const columns: ListColumn<QueueRow>[] = [
    {
      key: 'number', label: t('faults.number'),
      cell: ({ id, number }) => <TextLink to="/biuro/awarie/$faultId" params={{ faultId: id }}>{number}</TextLink>,
    },
    {
      key: 'what', label: t('faults.what'),
      cell: (fault) => (
        <div className={css.what}>
          <span className={css.description}>{fault.description}</span>
          <span className={css.place}>{placeName(t, fault)} · {categoryName(t, fault.category, fault.categoryLabel)}</span>
        </div>
      ),
    },
    { key: 'filed', label: t('faults.filedOn'), sortable: true, cell: ({ filedOn }) => <time dateTime={filedOn}>{dates.day(filedOn)}</time> },
    {
      key: 'since', label: t('faults.state'), sortable: true,
      cell: ({ state, duplicate }) => (
        <div className={css.marks}>
          <StateMark state={state} />
          {duplicate && <StatusMark icon={IconCopy}>{t('desk.faults.duplicate')}</StatusMark>}
        </div>
      ),
    },
    {
      key: 'due', label: t('desk.faults.due'), sortable: true,
      cell: ({ dueOn, overdue }) => dueOn && (
        <div className={css.marks}>
          <time dateTime={dueOn}>{dates.day(dueOn)}</time>
          {overdue && <StatusMark icon={IconAlarm} tone="urgent">{t('desk.faults.overdue')}</StatusMark>}
        </div>
      ),
    },
    { key: 'assignee', label: t('desk.faults.assignee'), cell: ({ assignee }) => assignee },
  ];
  return <DeskTable caption={t('desk.faults.queue')} columns={columns} items={rows} idOf={({ id }) => id} sort="-filed" selection={selection} busy={busy} />;
}
