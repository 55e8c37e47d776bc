import { IconCircleCheck, IconCircleX, IconHourglass, IconMailForward } from '@tabler/icons-react';
import type { ResultOf } from '../../../graphql/graphql.js';
import type { DeskMessageId } from '../../../messages/desk.js';
import type { ApplicationQuery } from './application.query.js';

export type Application = ResultOf<typeof ApplicationQuery>['application'];
export type State = Application['state'];
export type CheckKind = Application['checks'][number]['kind'];

export const STATES = ['RECEIVED', 'SENT', 'ACTIVATED', 'REFUSED'] as const satisfies State[];
export const CHECKS = ['IDENTITY', 'SIGNATURE', 'TITLE'] as const satisfies CheckKind[];
export const DOCUMENTS = ['ID_CARD', 'PASSPORT', 'DRIVING_LICENCE', 'RESIDENCE_CARD', 'OTHER'] as const;

export const STATE_ICON = { SENT: IconMailForward, RECEIVED: IconHourglass, ACTIVATED: IconCircleCheck, REFUSED: IconCircleX } as const;
export const STATE_TONE = { SENT: 'plain', RECEIVED: 'plain', ACTIVATED: 'good', REFUSED: 'bad' } as const;

const PROBLEMS: Record<string, DeskMessageId> = {
  CHANGED: 'desk.applications.problem.CHANGED',
  UNLAWFUL_MOVE: 'desk.applications.problem.UNLAWFUL_MOVE',
  REQUIRED: 'desk.applications.problem.REQUIRED',
  NO_TITLE: 'desk.applications.problem.NO_TITLE',
  NOT_CHECKED: 'desk.applications.problem.NOT_CHECKED',
  TOO_LONG: 'desk.applications.problem.TOO_LONG',
};

/** The words for why an act was not done. */
export const problemMessage = (code: string | undefined): DeskMessageId => PROBLEMS[code ?? ''] ?? 'failure.explanation';

const EVENTS = ['FILED', 'CONFIRMED', 'RECEIVED', 'CHECKED', 'UNCHECKED', 'ACTIVATED', 'REFUSED', 'PRINTED'] as const;

/** The words for something that happened; the trail's own where there are none. */
export function eventMessage(action: string): DeskMessageId | null {
  const known = EVENTS.find((event) => action === `APPLICATION_${event}`);
  return known ? `desk.applications.event.APPLICATION_${known}` : null;
}
