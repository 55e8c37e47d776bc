import { IconArchive, IconBan, IconCircleCheck, IconClock, IconEqual, IconFlask, IconLoader, IconReceipt, IconX, type Icon } from '@tabler/icons-react';
import { useDeskText } from '../../../messages/desk.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import type { BatchState } from './batch.js';

const ICONS: Record<BatchState, Icon> = {
  RECEIVING: IconArchive, QUEUED: IconClock, RUNNING: IconLoader, APPLIED: IconCircleCheck, UNCHANGED: IconEqual, CHECKED: IconFlask,
  TAKEN: IconReceipt, REFUSED: IconX, CANCELLED: IconBan, FAILED: IconX,
};
const TONES: Partial<Record<BatchState, 'good' | 'bad'>> = { APPLIED: 'good', UNCHANGED: 'good', TAKEN: 'good', REFUSED: 'bad', FAILED: 'bad' };

/** How far a batch is. */
export const BatchMark = ({ state }: { state: BatchState }) => (
  <StatusMark icon={ICONS[state]} tone={TONES[state] ?? 'plain'}>{useDeskText()(`desk.feeds.state.${state}`)}</StatusMark>
);
