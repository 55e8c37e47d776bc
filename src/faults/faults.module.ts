import { Module } from '@nestjs/common';
import { CommentService } from './comment.service.js';
import { DeskFaultsController } from './desk/desk-faults.controller.js';
import { DeskFaultsResolver } from './desk/desk-faults.resolver.js';
import { FaultDesk } from './desk/fault-desk.service.js';
import { FaultFigures } from './desk/figures.service.js';
import { OfficeFiling } from './desk/office-filing.service.js';
import { FaultPlanning } from './desk/plan.service.js';
import { FaultQueue } from './desk/queue.service.js';
import { FaultsResolver } from './faults.resolver.js';
import { FilingService } from './filing.service.js';
import { RegisterService } from './register.service.js';

/** The doors of the module in GraphQL. */
export const faultsResolvers = [FaultsResolver, DeskFaultsResolver];

/** Fault reports: the resident's side and the office's. */
@Module({
  controllers: [DeskFaultsController],
  providers: [...faultsResolvers, RegisterService, FilingService, CommentService, FaultDesk, FaultFigures, FaultPlanning, FaultQueue, OfficeFiling],
})
export class FaultsModule {}
