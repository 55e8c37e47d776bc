import {
  IconCircleCheck, IconCircleHalf2, IconCircleX, IconClockPause, IconEye, IconHourglass, IconThumbUp, type Icon,
} from '@tabler/icons-react';
import { useText } from '../../messages/index.js';
import { StatusMark } from '../../ui/StatusMark.js';
import type { FaultState } from './fault.js';

const ICONS: Record<FaultState, Icon> = {
  AWAITING_VERIFICATION: IconHourglass,
  VERIFIED: IconEye,
  ACCEPTED: IconThumbUp,
  PARTLY_DONE: IconCircleHalf2,
  REJECTED: IconCircleX,
  DONE: IconCircleCheck,
  PUT_OFF: IconClockPause,
};

const TONES: Partial<Record<FaultState, 'good' | 'bad'>> = { DONE: 'good', REJECTED: 'bad' };

/** How far a report is: a word with a sign of its own. */
export function StateMark({ state }: { state: FaultState }) {
  const t = useText();
  return (
    <StatusMark icon={ICONS[state]} tone={TONES[state] ?? 'plain'}>
      {t(`faults.state.${state}`)}
    </StatusMark>
  );
}
