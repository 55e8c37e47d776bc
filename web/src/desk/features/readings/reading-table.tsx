import { IconPhoto } from '@tabler/icons-react';
import { Quantity } from '../../../features/meters/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { TextLink } from '../../../ui/links.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { Tag } from '../../../ui/Tag.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskTable } from '../../parts/index.js';
import { FlagMarks } from './flag-marks.js';
import type { Address, ReadingRow } from './reading.js';
import css from './readings.module.css';

interface ReadingTableProps {
  rows: readonly ReadingRow[];
  busy: boolean;
  /** What the list is narrowed to: the page of a reading leads on within it. */
  address: Address;
}

/** A page of reported readings. */
export function ReadingTable({ rows, busy, address }: ReadingTableProps) {
  const t = useDeskText();
  const dates = useDates();
  const columns: ListColumn<ReadingRow>[] = [
    {
      key: 'meter', label: t('desk.readings.meter'),
      cell: ({ id, serial, medium, address: where, person }) => (
        <>
          <TextLink to="/biuro/odczyty/$reportId" params={{ reportId: id }} search={address}>{serial}</TextLink>
          <div className={css.soft}>{t(`medium.${medium}`)} · {where}</div>
          <div className={css.soft}>{person}</div>
        </>
      ),
    },
    { key: 'day', label: t('desk.readings.readOn'), cell: ({ readOn }) => <time dateTime={readOn}>{dates.day(readOn)}</time> },
    { key: 'value', label: t('desk.readings.value'), align: 'end', cell: ({ value, unit }) => <Quantity value={value} unit={unit} /> },
    {
      key: 'consumption', label: t('desk.readings.consumption'), align: 'end',
      cell: ({ consumption, usual, unit }) => consumption && (
        <>
          <Quantity value={consumption} unit={unit} />
          {usual && <div className={css.soft}>{t('desk.readings.usually')} <Quantity value={usual} unit={unit} /></div>}
        </>
      ),
    },
    { key: 'flags', label: t('desk.readings.flags'), cell: ({ flags }) => (flags.length > 0 ? <FlagMarks flags={flags} /> : null) },
    {
      key: 'state', label: t('desk.readings.state'),
      cell: ({ state, exportedAt, hasPhoto }) => (
        <div className={css.marks}>
          <Tag>{t(`reportState.${state}`)}</Tag>
          {exportedAt && <span className={css.soft}>{t('desk.readings.takenOut')}</span>}
          {hasPhoto && <StatusMark icon={IconPhoto}>{t('desk.readings.photo')}</StatusMark>}
        </div>
      ),
    },
  ];
  return <DeskTable caption={t('desk.readings.title')} columns={columns} items={rows} idOf={({ id }) => id} busy={busy} />;
}
