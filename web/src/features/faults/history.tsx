import { useText } from '../../messages/index.js';
import { Timeline, TimelineItem } from '../../ui/Timeline.js';
import { useDates } from '../../ui/use-dates.js';
import type { Fault, FaultEvent } from './fault.js';
import css from './fault.module.css';
import { historySteps } from './history-steps.js';
import { StateMark } from './StateMark.js';

/** From the filing to the last word. */
export function History({ fault }: { fault: Fault }) {
  const t = useText();
  const dates = useDates();
  return (
    <Timeline label={t('faults.history')}>
      <TimelineItem who={fault.mine ? t('faults.by.you') : t('faults.by.resident')} when={dates.day(fault.filedOn)}>
        <p>{t('faults.filed')}</p>
        <StateMark state="AWAITING_VERIFICATION" />
      </TimelineItem>
      {historySteps(fault.events).map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </Timeline>
  );
}

function EventItem({ event: { at, author, state, text } }: { event: FaultEvent }) {
  const t = useText();
  const dates = useDates();
  return (
    // A resident's word is shown to whoever said it, and to nobody else.
    <TimelineItem who={author === 'OFFICE' ? t('faults.by.office') : t('faults.by.you')} when={dates.instant(at)}>
      {state && <StateMark state={state} />}
      {text && <p className={css.said}>{text}</p>}
    </TimelineItem>
  );
}
