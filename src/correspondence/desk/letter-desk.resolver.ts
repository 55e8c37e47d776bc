import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import type { FoundPerson } from '#libs/people';
import { DeskLetterOutcome, DeskLetterPage, LetterFate, LetterPerson } from './letter-desk.models.js';
import { LetterDesk } from './letter-desk.service.js';
import { LetterShelf } from './letter-shelf.service.js';

const SEARCH = { name: 'search', type: () => String, nullable: true, description: 'with this in the subject, the case number, or the person’s name or key' };
const FATE = { name: 'fate', type: () => LetterFate, nullable: true, description: 'those of which that has become' };
const AFTER = { name: 'after', type: () => ID, nullable: true, description: '`next` of the page before; null for the first' };

/** Letters at the office's desk. */
@Resolver()
export class LetterDeskResolver {
  constructor(
    private readonly shelf: LetterShelf,
    private readonly desk: LetterDesk,
  ) {}

  @Allow('desk.letters')
  @Query(() => DeskLetterPage, { description: 'all letters, the last that came first' })
  deskLetters(
    @CurrentStaff() staff: StaffViewer, @Args(SEARCH) search?: string, @Args(FATE) fate?: LetterFate, @Args(AFTER) after?: string,
  ): Promise<DeskLetterPage> {
    // The validation pipe takes an enum for a class and makes an empty text of its null.
    return this.shelf.page(staff, search ?? null, fate || null, after ?? null);
  }

  @Allow('desk.letters')
  @Query(() => [LetterPerson], { description: 'persons by name or key, at most 20, to write a letter to' })
  letterPersons(@CurrentStaff() staff: StaffViewer, @Args('search', { description: 'words of the name, or the key' }) search: string): Promise<FoundPerson[]> {
    return this.shelf.persons(staff, search);
  }

  @Allow('desk.letters')
  @Mutation(() => DeskLetterOutcome, { description: 'takes back a letter that was sent from here and is not opened yet' })
  async withdrawLetter(
    @CurrentVisit() visit: Visit, @Args('id', { type: () => ID, description: 'the letter' }) id: string,
  ): Promise<DeskLetterOutcome> {
    return { problems: await this.desk.withdraw(visit, id) };
  }
}
