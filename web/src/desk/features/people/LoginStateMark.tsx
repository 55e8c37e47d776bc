import { IconCircleCheck, IconClock, IconClockOff, IconUserOff } from '@tabler/icons-react';
import { useDeskText } from '../../../messages/desk.js';
import { StatusMark } from '../../../ui/StatusMark.js';

const MARKS = {
  NONE: { icon: IconUserOff, tone: 'plain' },
  START_PASSWORD: { icon: IconClock, tone: 'plain' },
  START_EXPIRED: { icon: IconClockOff, tone: 'bad' },
  ACTIVE: { icon: IconCircleCheck, tone: 'good' },
} as const;

export type LoginState = keyof typeof MARKS;
export const LOGIN_STATES = Object.keys(MARKS) as LoginState[];

/** How far somebody's way into the portal has come. */
export function LoginStateMark({ state }: { state: LoginState }) {
  const t = useDeskText();
  return <StatusMark {...MARKS[state]}>{t(`desk.people.state.${state}`)}</StatusMark>;
}
