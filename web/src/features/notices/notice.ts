import type { ResultOf } from '../../graphql/graphql.js';
import type { Text } from '../../messages/index.js';
import type { useDates } from '../../ui/use-dates.js';
import type { NoticeQuery } from './notice.query.js';
import type { NoticesQuery } from './notices.query.js';

export type NoticeItem = ResultOf<typeof NoticesQuery>['notices']['notices'][number];
export type NoticeWithText = NonNullable<ResultOf<typeof NoticeQuery>['notice']>;

type Placed = Pick<NoticeItem, 'audience' | 'place' | 'staircase'>;
type Dated = Pick<NoticeItem, 'visibleFrom' | 'visibleTo'>;

/** 'Dla budynku ul. Gwiezdna 4, klatka II': whom a notice is for. */
export const audienceWords = (t: Text, { audience, place, staircase }: Placed): string =>
  t(`notices.for.${audience}`, { place: place ?? '', staircase: staircase ?? '' });

/** '12 listopada 2026', or with its last day where it has one. */
export const datesWords = (t: Text, dates: ReturnType<typeof useDates>, { visibleFrom, visibleTo }: Dated): string => {
  const from = dates.day(visibleFrom);
  return visibleTo ? t('notices.fromTo', { from, to: dates.day(visibleTo) }) : from;
};
