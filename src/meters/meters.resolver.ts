import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, CurrentVisit, type Viewer, type Visit } from '#libs/access';
import { Month } from '#libs/graphql';
import { ReportReadingInput } from './inputs/report-reading.input.js';
import { MetersService } from './meters.service.js';
import { Medium } from './models/enums.js';
import { MeterDetails, Meters } from './models/meter.model.js';
import { ReadingsYear } from './models/readings.model.js';
import { ReadingReportOutcome } from './models/report-outcome.model.js';
import { SettlementsYear } from './models/settlements.model.js';
import { ReadingsService } from './readings.service.js';
import { ReportService } from './report.service.js';
import { SettlementsService } from './settlements.service.js';

const year = { name: 'year', type: () => Int, nullable: true, description: 'the calendar year asked for; the latest when none is named' };

/** Meters, readings and utility settlements. */
@Resolver()
export class MetersResolver {
  constructor(
    private readonly metering: MetersService,
    private readonly documents: ReadingsService,
    private readonly settling: SettlementsService,
    private readonly reporting: ReportService,
  ) {}

  @Allow('meters.read')
  @Query(() => Meters, { description: "the meters of the viewer's premises, each with its last reading" })
  meters(@CurrentViewer() viewer: Viewer): Promise<Meters> {
    return this.metering.all(viewer);
  }

  @Allow('meters.read')
  @Query(() => MeterDetails, { nullable: true, description: 'a meter with its readings of a year; null for one that is not the viewer’s' })
  meter(
    @CurrentViewer() viewer: Viewer,
    @Args({ name: 'id', type: () => ID, description: 'the meter; one that is not the viewer’s answers null' }) id: string,
    @Args(year) asked?: number,
    @Args({ name: 'month', type: () => Month, nullable: true, description: 'the month to compare; the latest whole one of the year when none is named' })
    month?: string,
  ): Promise<MeterDetails | null> {
    return this.metering.one(viewer, id, asked ?? null, month ?? null);
  }

  @Allow('meters.write')
  @Mutation(() => ReadingReportOutcome, { description: 'reports the present state of a meter, or corrects what the viewer reported in the same window' })
  reportReading(
    @CurrentVisit() visit: Visit,
    @CurrentViewer() viewer: Viewer,
    @Args({ name: 'input', description: 'the reading' }) input: ReportReadingInput,
  ): Promise<ReadingReportOutcome> {
    return this.reporting.report(visit, viewer, input);
  }

  @Allow('readings.read')
  @Query(() => ReadingsYear, { nullable: true, description: 'every reading document of a year and medium; null where there are none at all' })
  readings(
    @CurrentViewer() viewer: Viewer,
    @Args(year) asked?: number,
    @Args({ name: 'medium', type: () => Medium, nullable: true, description: 'the medium asked for; the first of the year when none is named' })
    // Text to the validation of inputs, which takes an enum for a class; GraphQL has checked the word.
    medium?: string,
  ): Promise<ReadingsYear | null> {
    return this.documents.year(viewer, asked ?? null, (medium ?? null) as Medium | null);
  }

  @Allow('settlements.read')
  @Query(() => SettlementsYear, { nullable: true, description: 'every utility settlement of an account whose period ended in a year' })
  settlements(
    @CurrentViewer() viewer: Viewer,
    @Args(year) asked?: number,
    @Args({ name: 'accountId', type: () => ID, nullable: true, description: 'the settlement account; one that is not the viewer’s answers null' })
    accountId?: string,
  ): Promise<SettlementsYear | null> {
    return this.settling.year(viewer, asked ?? null, accountId ?? null);
  }
}
