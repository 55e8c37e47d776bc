import { Module } from '@nestjs/common';
import { LetterDeskController } from './desk/letter-desk.controller.js';
import { LetterDeskResolver } from './desk/letter-desk.resolver.js';
import { LetterDesk } from './desk/letter-desk.service.js';
import { LetterShelf } from './desk/letter-shelf.service.js';
import { LetterPaper } from './letter-paper.js';
import { LettersController } from './letters.controller.js';
import { LettersResolver } from './letters.resolver.js';
import { LettersService } from './letters.service.js';

/** The doors of the module in GraphQL. */
export const correspondenceResolvers = [LettersResolver, LetterDeskResolver];

/** Letters of the board to a person: read by that person, sent by the office. */
@Module({
  controllers: [LettersController, LetterDeskController],
  providers: [...correspondenceResolvers, LettersService, LetterPaper, LetterDesk, LetterShelf],
})
export class CorrespondenceModule {}
