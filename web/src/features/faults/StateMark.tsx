import {
  IconCircleCheck, IconCircleHalf2, IconCircleX, IconClockPause, IconEye, IconHourglass, IconThumbUp, type Icon,
} from '@tabler/icons-react';
import { useText } from '../../messages/index.js';
import type { FaultState } from './fault.js';
import css from './StateMark.module.css';

const ICONS: Record<FaultState, Icon> = {
  AWAITING_VERIFICATION: IconHourglass,
  VERIFIED: IconEye,
  ACCEPTED: IconThumbUp,
  PARTLY_DONE: IconCircleHalf2,
  REJECTED: IconCircleX,
  DONE: IconCircleCheck,
  PUT_OFF: IconClockPause,
};

/** How far a report is: a word with a sign of its own. */
export function StateMark({ state }: { state: FaultState }) {
  const t = useText();
  const Icon = ICONS[state];
  return (
    <span className={css.mark} data-state={state}>
      <Icon aria-hidden size={18} />
      {t(`faults.state.${state}`)}
    </span>
  );
}
