import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEvent } from '#libs/audit';
import { DecisionService } from './decision.service.js';
import { ReadingReportEntity } from './entities/reading-report.entity.js';
import { MetersResolver } from './meters.resolver.js';
import { MetersService } from './meters.service.js';
import { ReadingsService } from './readings.service.js';
import { ReportService } from './report.service.js';
import { SettlementsController } from './settlements.controller.js';
import { SettlementsService } from './settlements.service.js';

/** The doors of the module in GraphQL. */
export const metersResolvers = [MetersResolver];

/** What the office does, under the worker's role. */
@Module({ imports: [TypeOrmModule.forFeature([ReadingReportEntity, AuditEvent])], providers: [DecisionService], exports: [DecisionService] })
export class ReadingDecisionsModule {}

/** Meters, readings and utility settlements. */
@Module({
  imports: [TypeOrmModule.forFeature([ReadingReportEntity])],
  controllers: [SettlementsController],
  providers: [...metersResolvers, MetersService, ReadingsService, SettlementsService, ReportService],
})
export class MetersModule {}
