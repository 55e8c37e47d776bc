import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, CurrentVisit, type Viewer, type Visit } from '#libs/access';
import { LettersService } from './letters.service.js';
import { Letter, LetterOpening, LetterPage } from './models/letter.model.js';

const id = { name: 'id', type: () => ID, description: "the letter; one that is not the viewer's is as one that never was" };
const after = { name: 'after', type: () => ID, nullable: true, description: "the page before's `next`; none for the first page" };

/** Letters of the board. */
@Resolver()
export class LettersResolver {
  constructor(private readonly all: LettersService) {}

  @Allow('correspondence.read')
  @Query(() => LetterPage, { description: 'the letters that the board issued to the viewer' })
  letters(@CurrentViewer() viewer: Viewer, @Args(after) from?: string): Promise<LetterPage> {
    return this.all.page(viewer, from ?? null);
  }

  @Allow('correspondence.read')
  @Query(() => Letter, { nullable: true, description: 'one letter with its text; null where the viewer has none of that id' })
  letter(@CurrentViewer() viewer: Viewer, @Args(id) asked: string): Promise<Letter | null> {
    return this.all.letter(viewer, asked);
  }

  @Allow('correspondence.write')
  @Mutation(() => LetterOpening, { description: 'keeps when the viewer first opened a letter; the first time stands' })
  openLetter(@CurrentVisit() visit: Visit, @CurrentViewer() viewer: Viewer, @Args(id) opened: string): Promise<LetterOpening> {
    return this.all.open(visit, viewer, opened);
  }
}
