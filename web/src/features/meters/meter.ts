import type { ResultOf } from '../../graphql/graphql.js';
import type { MeterQuery } from './meter.query.js';
import type { MetersQuery } from './meters.query.js';
import type { ReadingsQuery } from './readings.query.js';
import type { ReportReadingMutation } from './report-reading.query.js';
import type { SettlementsQuery } from './settlements.query.js';

type Meters = ResultOf<typeof MetersQuery>['meters'];
/** The meters of one of the premises. */
export type PremisesMeters = Meters['premises'][number];
export type ListedMeter = PremisesMeters['meters'][number];
/** One meter with its readings of a year. */
export type Meter = NonNullable<ResultOf<typeof MeterQuery>['meter']>;
export type Reading = Meter['readings'][number];
export type Comparison = NonNullable<Meter['comparison']>;
export type ReadingReport = Meter['reports'][number];
export type ReportingWindow = NonNullable<Meter['window']>;
export type Doubt = ResultOf<typeof ReportReadingMutation>['reportReading']['doubts'][number];
/** The reading documents of a year and medium. */
export type Readings = NonNullable<ResultOf<typeof ReadingsQuery>['readings']>;
export type ReadingDocument = Readings['documents'][number];
/** The settlements of a year and account. */
export type Settlements = NonNullable<ResultOf<typeof SettlementsQuery>['settlements']>;
export type Settlement = Settlements['settlements'][number];
export type Medium = Meter['medium'];
