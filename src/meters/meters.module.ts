import { Module } from '@nestjs/common';
import { DecisionService } from './decision.service.js';
import { DeskReadingsController } from './desk/desk-readings.controller.js';
import { DeskReadingsResolver } from './desk/desk-readings.resolver.js';
import { ReadingExport } from './desk/reading-export.service.js';
import { ReadingQueue } from './desk/reading-queue.service.js';
import { MetersResolver } from './meters.resolver.js';
import { MetersService } from './meters.service.js';
import { ReadingsService } from './readings.service.js';
import { ReportService } from './report.service.js';
import { SettlementsController } from './settlements.controller.js';
import { SettlementsService } from './settlements.service.js';

/** The doors of the module in GraphQL. */
export const metersResolvers = [MetersResolver, DeskReadingsResolver];

/** What a command decides, for the worker's house. */
@Module({ providers: [DecisionService], exports: [DecisionService] })
export class ReadingDecisionsModule {}

/** Meters, readings and utility settlements. */
@Module({
  controllers: [SettlementsController, DeskReadingsController],
  providers: [...metersResolvers, MetersService, ReadingsService, SettlementsService, ReportService, DecisionService, ReadingExport, ReadingQueue],
})
export class MetersModule {}
