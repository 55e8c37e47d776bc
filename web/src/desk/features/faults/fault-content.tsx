import { IconAlarm } from '@tabler/icons-react';
import { categoryName, placeName, StateMark } from '../../../features/faults/index.js';
import { PhotoGallery } from '../../../features/photos/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { TextLink } from '../../../ui/links.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { Tag } from '../../../ui/Tag.js';
import { Timeline, TimelineItem } from '../../../ui/Timeline.js';
import { useDates } from '../../../ui/use-dates.js';
import type { DeskFault } from './fault.js';
import css from './faults.module.css';

/** What was reported, by whom and where, and what happened since. */
export function FaultContent({ fault }: { fault: DeskFault }) {
  const t = useDeskText();
  const dates = useDates();
  const { id, reporter, filedBy, phone, email, staircase, floor, district, dueOn, overdue, original, duplicates } = fault;
  return (
    <>
      <Panel title={t('faults.reported')} aside={<StateMark state={fault.state} />}>
        <p className={css.whole}>{fault.description}</p>
        <Facts
          facts={[
            [t('faults.place'), placeName(t, fault)],
            [t('desk.faults.staircase'), staircase],
            [t('desk.faults.floor'), floor === null ? null : String(floor)],
            [t('desk.faults.district'), district],
            [t('desk.faults.category'), categoryName(t, fault.category, fault.categoryLabel)],
            [t('faults.filedOn'), dates.day(fault.filedOn)],
            [t('desk.faults.reporter'), reporter ?? t('desk.faults.byOffice', { name: filedBy ?? '' })],
            [t('desk.faults.phone'), phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>],
            [t('desk.faults.email'), email],
            [t('desk.faults.due'), dueOn && <>{dates.day(dueOn)} {overdue && <StatusMark icon={IconAlarm} tone="urgent">{t('desk.faults.overdue')}</StatusMark>}</>],
            [t('desk.faults.assignee'), fault.assignee],
            [t('desk.faults.original'), original && <TextLink to="/biuro/awarie/$faultId" params={{ faultId: original.id }}>{original.number}</TextLink>],
            [t('desk.faults.duplicates'), duplicates.length > 0 && duplicates.map((each) => (
              <span key={each.id}><TextLink to="/biuro/awarie/$faultId" params={{ faultId: each.id }}>{each.number}</TextLink>{' '}</span>
            ))],
          ]}
        />
        <PhotoGallery label={t('faults.photos')} ids={fault.photos} addressOf={(photo, size) => `/desk/faults/${id}/photos/${photo}${size ? '?size=small' : ''}`} />
      </Panel>
      <Panel title={t('faults.history')}>
        <History fault={fault} />
      </Panel>
    </>
  );
}

function History({ fault: { filedOn, reporter, filedBy, events } }: { fault: DeskFault }) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <Timeline label={t('faults.history')}>
      <TimelineItem when={<time dateTime={filedOn}>{dates.day(filedOn)}</time>} who={reporter ?? filedBy ?? t('faults.by.office')}>
        <p>{t('faults.filed')}</p>
      </TimelineItem>
      {events.map(({ id, at, author, staff, state, text, audience }) => (
        <TimelineItem
          key={id}
          when={<time dateTime={at}>{dates.instant(at)}</time>}
          who={author === 'RESIDENT' ? (reporter ?? t('faults.by.resident')) : (staff ?? t('faults.by.office'))}
        >
          {state && <StateMark state={state} />}
          {text && (
            <div className={audience === 'OFFICE' ? css.note : undefined}>
              <Tag>{t(`desk.faults.hearers.${audience}`)}</Tag>
              <p className={css.whole}>{text}</p>
            </div>
          )}
        </TimelineItem>
      ))}
    </Timeline>
  );
}
