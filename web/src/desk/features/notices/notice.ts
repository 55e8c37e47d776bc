import type { ResultOf } from '../../../graphql/graphql.js';
import type { DeskMessageId, DeskText } from '../../../messages/desk.js';
import type { NoticeBuildingsQuery } from './buildings.query.js';
import type { DeskNoticeQuery } from './notice.query.js';
import type { DeskNoticesQuery } from './notices.query.js';

export type DeskNotice = ResultOf<typeof DeskNoticeQuery>['deskNotice'];
export type NoticeRow = ResultOf<typeof DeskNoticesQuery>['deskNotices']['rows'][number];
export type Building = ResultOf<typeof NoticeBuildingsQuery>['noticeBuildings'][number];
export type Audience = DeskNotice['audience'];

export const PHASES = ['DRAFT', 'SCHEDULED', 'SHOWN', 'ENDED', 'WITHDRAWN'] as const;
export const AUDIENCES: readonly Audience[] = ['ALL', 'ESTATE', 'BUILDING', 'STAIRCASE', 'PERSON'];

/** Whom a notice is for, in an editor's words. */
export const forWhom = (t: DeskText, { audience, place, staircase, person }: NoticeRow): string =>
  t(`desk.notices.for.${audience}`, { place: place ?? '', staircase: staircase ?? '', person: person ?? '' });

const PROBLEMS: Record<string, DeskMessageId> = {
  'title REQUIRED': 'desk.notices.problem.title',
  'title TOO_LONG': 'desk.notices.problem.titleLong',
  'body REQUIRED': 'desk.notices.problem.body',
  'body TOO_LONG': 'desk.notices.problem.bodyLong',
  'audience REQUIRED': 'desk.notices.problem.audience',
  'audience NOT_FOUND': 'desk.notices.problem.audience',
  'audience PUBLISHED': 'desk.notices.problem.audienceStands',
  'visibleTo BEFORE_FROM': 'desk.notices.problem.order',
  'visibleTo PAST': 'desk.notices.problem.past',
  'null NO_TAB': 'desk.notices.problem.noTab',
  'null PUBLISHED': 'desk.notices.problem.published',
  'null WITHDRAWN': 'desk.notices.problem.withdrawn',
};

/** Why the server did not do it, in the catalogue's words. */
export const problemWords = (field: string | null, code: string): DeskMessageId => PROBLEMS[`${field} ${code}`] ?? 'failure.explanation';
