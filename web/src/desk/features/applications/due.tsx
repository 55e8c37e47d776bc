import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useDeskText } from '../../../messages/desk.js';
import { StatusMark } from '../../../ui/StatusMark.js';

const SOON = 3;

/** How much of the office's time is left; past it, how late it is. */
export function Due({ daysLeft }: { daysLeft: number | null }) {
  const t = useDeskText();
  if (daysLeft === null) return null;
  if (daysLeft < 0) {
    return (
      <StatusMark icon={IconAlertTriangle} tone="urgent">
        {t('desk.applications.late', { days: -daysLeft })}
      </StatusMark>
    );
  }
  return (
    <StatusMark icon={IconClock} tone={daysLeft <= SOON ? 'bad' : 'plain'}>
      {t('desk.applications.left', { days: daysLeft })}
    </StatusMark>
  );
}
