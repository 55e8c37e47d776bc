import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, CurrentVisit, type Viewer, type Visit } from '#libs/access';
import { Notice, NoticeOpening, NoticePage } from './models/notice.model.js';
import { NoticeReadingService } from './notice-reading.service.js';
import { NoticesService } from './notices.service.js';

const id = { name: 'id', type: () => ID, description: 'the notice; one that is not for the viewer is as one that never was' };
const after = { name: 'after', type: () => ID, nullable: true, description: "the page before's `next`; none for the first page" };

/** Notices of the manager. */
@Resolver()
export class NoticesResolver {
  constructor(
    private readonly all: NoticesService,
    private readonly reading: NoticeReadingService,
  ) {}

  @Allow('notices.read')
  @Query(() => NoticePage, { description: 'the notices that are shown today and are for the viewer' })
  notices(@CurrentViewer() viewer: Viewer, @Args(after) from?: string): Promise<NoticePage> {
    return this.all.page(viewer, from ?? null);
  }

  @Allow('notices.read')
  @Query(() => Notice, { nullable: true, description: 'one notice with its text; null where there is none for the viewer' })
  notice(@CurrentViewer() viewer: Viewer, @Args(id) asked: string): Promise<Notice | null> {
    return this.all.notice(viewer, asked);
  }

  @Allow('notices.write')
  @Mutation(() => NoticeOpening, { description: 'marks a notice as read by the viewer; the first time stands' })
  openNotice(@CurrentVisit() visit: Visit, @CurrentViewer() viewer: Viewer, @Args(id) opened: string): Promise<NoticeOpening> {
    return this.reading.open(visit, viewer, opened);
  }
}
