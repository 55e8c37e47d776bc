import { IconCircleCheck, IconMail, IconShieldOff, type Icon } from '@tabler/icons-react';
import type { ResultOf } from '../../../graphql/graphql.js';
import type { DeskMessageId, DeskText } from '../../../messages/desk.js';
import type { StaffChoicesQuery } from './staff-choices.query.js';
import type { StaffMemberQuery } from './staff-member.query.js';

export type Member = NonNullable<ResultOf<typeof StaffMemberQuery>['deskStaffMember']>;
export type Choices = ResultOf<typeof StaffChoicesQuery>['staffChoices'];
export type Role = Choices['roles'][number];

export const STATE_ICON: Record<Member['state'], Icon> = { INVITED: IconMail, WITHOUT_FACTOR: IconShieldOff, ACTIVE: IconCircleCheck };
export const STATE_TONE = { INVITED: 'plain', WITHOUT_FACTOR: 'urgent', ACTIVE: 'good' } as const;

const PROBLEMS: Record<string, DeskMessageId> = {
  NO_EMAIL: 'desk.staff.problem.NO_EMAIL',
  NO_NAME: 'desk.staff.problem.NO_NAME',
  NO_ROLE: 'desk.staff.problem.NO_ROLE',
  NO_DISTRICT: 'desk.staff.problem.NO_DISTRICT',
  TAKEN: 'desk.staff.problem.TAKEN',
  LAST_ADMIN: 'desk.staff.problem.LAST_ADMIN',
  JOINED: 'desk.staff.problem.JOINED',
  INVITED: 'desk.staff.problem.INVITED',
  SELF: 'desk.staff.problem.SELF',
};

/** The server's word for why nothing was changed, in words of the desk. */
export const problemText = (t: DeskText, code: string): string => t(PROBLEMS[code] ?? 'failure.explanation');

/** The problems at their fields. */
export const problemsAt = <Field extends string>(t: DeskText, problems: readonly { field: string | null; code: string }[], fields: readonly Field[]) =>
  problems.map(({ field, code }) => ({ field: fields.find((each) => each === field) ?? null, message: problemText(t, code) }));
