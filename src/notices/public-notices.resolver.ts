import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import { PublicNotice, PublicNoticePage, PublicNoticeText } from './models/public-notice.model.js';
import { PUBLIC_NOTICE, PUBLIC_NOTICES, PUBLIC_PAGE, type PublicNoticeRow } from './statements/public.js';

const nobody = ({ cooperative }: Visit) => ({ cooperativeId: cooperative.id, personId: null });

/** Notices for everybody, whoever asks. */
@Resolver()
export class PublicNoticesResolver {
  constructor(private readonly database: ScopedDatabase) {}

  @Allow('anyone')
  @Query(() => PublicNoticePage, { description: 'notices that anybody may read, shown today' })
  async publicNotices(
    @CurrentVisit() visit: Visit,
    @Args('after', { type: () => ID, nullable: true, description: "the page before's `next`" }) after?: string,
  ): Promise<PublicNoticePage> {
    if (after && !isUuid(after)) return { notices: [], next: null };
    const [rows] = await this.database.read<[PublicNoticeRow[]]>(nobody(visit), [PUBLIC_NOTICES], [after ?? null]);
    const notices = rows.slice(0, PUBLIC_PAGE).map(summary);
    return { notices, next: rows.length > PUBLIC_PAGE ? notices.at(-1)!.id : null };
  }

  @Allow('anyone')
  @Query(() => PublicNoticeText, { nullable: true, description: 'one of them with its text; null for every other notice' })
  async publicNotice(
    @CurrentVisit() visit: Visit,
    @Args('id', { type: () => ID, description: 'the notice' }) id: string,
  ): Promise<PublicNoticeText | null> {
    if (!isUuid(id)) return null;
    const [[row]] = await this.database.read<[(PublicNoticeRow & { body: string })[]]>(nobody(visit), [PUBLIC_NOTICE], [id]);
    return row ? { ...summary(row), body: row.body } : null;
  }
}

const summary = ({ id, title, visible_from }: PublicNoticeRow): PublicNotice => ({ id, title, visibleFrom: visible_from });
