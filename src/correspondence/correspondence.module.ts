import { Module } from '@nestjs/common';
import { LetterPaper } from './letter-paper.js';
import { LettersController } from './letters.controller.js';
import { LettersResolver } from './letters.resolver.js';
import { LettersService } from './letters.service.js';

/** The doors of the module in GraphQL. */
export const correspondenceResolvers = [LettersResolver];

/** Letters of the board to a person. */
@Module({ controllers: [LettersController], providers: [...correspondenceResolvers, LettersService, LetterPaper] })
export class CorrespondenceModule {}
