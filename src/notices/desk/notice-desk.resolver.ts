import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import type { Problem } from '#libs/graphql';
import type { FoundPerson } from '#libs/people';
import { NoticeAudienceInput, SaveNoticeInput } from './notice-desk.inputs.js';
import {
  DeskNotice, DeskNoticeOutcome, DeskNoticePage, NoticeBuilding, NoticePerson, NoticePhaseEnum, NoticeReach, NoticeReadership,
} from './notice-desk.models.js';
import { NoticeDesk } from './notice-desk.service.js';
import { NoticeFiles } from './notice-files.service.js';
import { NoticeShelf } from './notice-shelf.service.js';

const ID_ARG = { name: 'id', type: () => ID, description: 'the notice' };
const PHASE = { name: 'phase', type: () => NoticePhaseEnum, nullable: true, description: 'those that are so far alone' };
const SEARCH = { name: 'search', type: () => String, nullable: true, description: 'with this in the title' };
const AFTER = { name: 'after', type: () => ID, nullable: true, description: '`next` of the page before; null for the first' };

/** Notices at the editor's desk. */
@Resolver()
export class NoticeDeskResolver {
  constructor(
    private readonly shelf: NoticeShelf,
    private readonly desk: NoticeDesk,
    private readonly files: NoticeFiles,
  ) {}

  @Allow('desk.notices')
  @Query(() => DeskNoticePage, { description: 'all notices, the last changed first' })
  deskNotices(
    @CurrentStaff() staff: StaffViewer, @Args(PHASE) phase?: NoticePhaseEnum, @Args(SEARCH) search?: string, @Args(AFTER) after?: string,
  ): Promise<DeskNoticePage> {
    // The validation pipe takes an enum for a class and makes an empty text of its null.
    return this.shelf.page(staff, phase || null, search ?? null, after ?? null);
  }

  @Allow('desk.notices')
  @Query(() => DeskNotice, { description: 'one notice as its editor sees it' })
  deskNotice(@CurrentStaff() staff: StaffViewer, @Args(ID_ARG) id: string): Promise<DeskNotice> {
    return this.shelf.notice(staff, id);
  }

  @Allow('desk.notices')
  @Query(() => NoticeReach, { description: 'how many an audience is today' })
  noticeReach(@CurrentStaff() staff: StaffViewer, @Args('audience', { description: 'the audience' }) audience: NoticeAudienceInput): Promise<NoticeReach> {
    return this.shelf.reach(staff, audience);
  }

  @Allow('desk.notices')
  @Query(() => NoticeReadership, { description: 'who has opened a notice, by premises and without names' })
  noticeReadership(@CurrentStaff() staff: StaffViewer, @Args(ID_ARG) id: string): Promise<NoticeReadership> {
    return this.shelf.readership(staff, id);
  }

  @Allow('desk.notices')
  @Query(() => [NoticeBuilding], { description: 'buildings with their estates and staircases, to choose an audience from' })
  noticeBuildings(@CurrentStaff() staff: StaffViewer): Promise<NoticeBuilding[]> {
    return this.shelf.buildings(staff);
  }

  @Allow('desk.notices')
  @Query(() => [NoticePerson], { description: 'persons by name or key, at most 20, to choose one for whom a notice is' })
  noticePersons(@CurrentStaff() staff: StaffViewer, @Args('search', { description: 'words of the name, or the key' }) search: string): Promise<FoundPerson[]> {
    return this.shelf.persons(staff, search);
  }

  @Allow('desk.notices')
  @Mutation(() => DeskNoticeOutcome, { description: 'writes a draft, changes it, or corrects a published notice' })
  async saveNotice(@CurrentVisit() visit: Visit, @Args('input', { description: 'the notice' }) input: SaveNoticeInput): Promise<DeskNoticeOutcome> {
    return this.outcome(visit, input.id, await this.desk.save(visit, input));
  }

  @Allow('desk.notices')
  @Mutation(() => DeskNoticeOutcome, { description: 'puts a draft up' })
  async publishNotice(@CurrentVisit() visit: Visit, @Args(ID_ARG) id: string): Promise<DeskNoticeOutcome> {
    return this.outcome(visit, id, await this.desk.publish(visit, id));
  }

  @Allow('desk.notices')
  @Mutation(() => DeskNoticeOutcome, { description: 'takes a published notice back' })
  async withdrawNotice(@CurrentVisit() visit: Visit, @Args(ID_ARG) id: string): Promise<DeskNoticeOutcome> {
    return this.outcome(visit, id, await this.desk.withdraw(visit, id));
  }

  @Allow('desk.notices')
  @Mutation(() => DeskNoticeOutcome, { description: 'throws a draft away' })
  async dropNotice(@CurrentVisit() visit: Visit, @Args(ID_ARG) id: string): Promise<DeskNoticeOutcome> {
    return { problems: await this.desk.drop(visit, id), notice: null };
  }

  @Allow('desk.notices')
  @Mutation(() => DeskNoticeOutcome, { description: 'takes a file out of a notice' })
  async removeNoticeFile(
    @CurrentVisit() visit: Visit, @Args(ID_ARG) id: string, @Args('fileId', { type: () => ID, description: 'the file' }) fileId: string,
  ): Promise<DeskNoticeOutcome> {
    await this.files.remove(visit, id, fileId);
    return this.outcome(visit, id, []);
  }

  private async outcome({ staff }: Visit, id: string, problems: Problem[]): Promise<DeskNoticeOutcome> {
    return problems.length ? { problems, notice: null } : { problems, notice: await this.shelf.notice(staff!, id) };
  }
}
