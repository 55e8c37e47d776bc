import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/index.js';
import { BatchController } from './batch/batch.controller.js';
import { BatchResolver } from './batch/batch.resolver.js';
import { BatchService } from './batch/batch.service.js';
import { CardService } from './card.service.js';
import { IssueService } from './issue.service.js';
import { LetterPrinter } from './paper/letter-printer.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { Seeing } from './seeing/seeing.service.js';
import { SeeingController } from './seeing/seeing.controller.js';

/** The doors of the module in GraphQL. */
export const officeResolvers = [PeopleResolver, BatchResolver];

/** People as their office needs to know them. */
@Module({
  imports: [AuthModule],
  controllers: [BatchController, SeeingController],
  providers: [...officeResolvers, PeopleService, CardService, IssueService, BatchService, LetterPrinter, Seeing],
  exports: [Seeing],
})
export class OfficeModule {}
