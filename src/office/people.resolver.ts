import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { CardService } from './card.service.js';
import { IssueLoginInput } from './inputs/issue-login.input.js';
import { PeopleInput } from './inputs/people.input.js';
import { IssueService } from './issue.service.js';
import { IssueOutcome, LoginOutcome } from './models/issue.model.js';
import { DeskBuilding, PeoplePage } from './models/people.model.js';
import { PersonCard } from './models/person-card.model.js';
import { PeopleService } from './people.service.js';

const PERSON = { type: () => ID, description: 'the person' } as const;

/** People as the office needs to know them, and their logins. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly cards: CardService,
    private readonly issues: IssueService,
  ) {}

  @Allow('desk.people.read')
  @Query(() => PeoplePage, { description: 'people of the cooperative, or of one’s own district where one is bound to it' })
  deskPeople(@CurrentStaff() staff: StaffViewer, @Args('input', { description: 'which' }) input: PeopleInput): Promise<PeoplePage> {
    return this.people.page(staff, input);
  }

  @Allow('desk.people.read')
  @Query(() => [DeskBuilding], { description: 'buildings of the cooperative, or of one’s own district' })
  deskBuildings(@CurrentStaff() staff: StaffViewer): Promise<DeskBuilding[]> {
    return this.people.buildings(staff);
  }

  @Allow('desk.people.read')
  @Query(() => PersonCard, { nullable: true, description: 'the card of a person; null where there is none within one’s reach' })
  deskPerson(@CurrentStaff() staff: StaffViewer, @Args('id', PERSON) id: string): Promise<PersonCard | null> {
    return this.cards.card(staff, id);
  }

  @Allow('desk.people.issue')
  @Mutation(() => IssueOutcome, { description: 'issues a login, or a new start password: the old one is void, sessions end' })
  issueLogin(@CurrentVisit() visit: Visit, @Args('input', { description: 'to whom' }) input: IssueLoginInput): Promise<IssueOutcome> {
    return this.issues.issue(visit, visit.staff!, input);
  }

  @Allow('desk.people.issue')
  @Mutation(() => LoginOutcome, { description: 'gives a person’s identifier its tries back, after too many failed ones' })
  unlockLogin(@CurrentVisit() visit: Visit, @Args('personId', PERSON) personId: string): Promise<LoginOutcome> {
    return this.issues.unlock(visit, visit.staff!, personId);
  }

  @Allow('desk.people.issue')
  @Mutation(() => LoginOutcome, { description: 'signs a person out wherever they are signed in' })
  endLoginSessions(@CurrentVisit() visit: Visit, @Args('personId', PERSON) personId: string): Promise<LoginOutcome> {
    return this.issues.endSessions(visit, visit.staff!, personId);
  }
}
