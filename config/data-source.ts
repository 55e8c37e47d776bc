import { DataSource } from 'typeorm';
import { Platform1790000000001 } from '../migrations/1790000000001-platform.js';
import { People1790000000002 } from '../migrations/1790000000002-people.js';
import { Ledger1790000000003 } from '../migrations/1790000000003-ledger.js';
import { Media1790000000004 } from '../migrations/1790000000004-media.js';
import { Access1790000000005 } from '../migrations/1790000000005-access.js';
import { Outbox1790000000006 } from '../migrations/1790000000006-outbox.js';
import { ReadingReports1790000000007 } from '../migrations/1790000000007-reading-reports.js';
import { Faults1790000000008 } from '../migrations/1790000000008-faults.js';
import { Notices1790000000009 } from '../migrations/1790000000009-notices.js';
import { Account1790000000010 } from '../migrations/1790000000010-account.js';
import { Staff1790000000011 } from '../migrations/1790000000011-staff.js';
import { Office1790000000012 } from '../migrations/1790000000012-office.js';
import { Applications1790000000013 } from '../migrations/1790000000013-applications.js';
import { Settings1790000000014 } from '../migrations/1790000000014-settings.js';
import { Desks1790000000015 } from '../migrations/1790000000015-desks.js';
import { Console1790000000016 } from '../migrations/1790000000016-console.js';
import { ReferencesInSets1790000000020 } from '../migrations/1790000000020-references-in-sets.js';
import { FeedQueue1790000000021 } from '../migrations/1790000000021-feed-queue.js';
import { SecondFactor1790000000017 } from '../migrations/1790000000017-second-factor.js';
import { FeedMapping1790000000022 } from '../migrations/1790000000022-feed-mapping.js';
import { PendingPayments1790000000023 } from '../migrations/1790000000023-pending-payments.js';
import { OneIssue1790000000024 } from '../migrations/1790000000024-one-issue.js';
import { Integration1790000000025 } from '../migrations/1790000000025-integration.js';
import { Webhooks1790000000026 } from '../migrations/1790000000026-webhooks.js';
import { StaffDesk1790000000018 } from '../migrations/1790000000018-staff-desk.js';
import { FeedDesk1790000000027 } from '../migrations/1790000000027-feed-desk.js';
import { LargeLists1790000000028 } from '../migrations/1790000000028-large-lists.js';
import { WarsawDay1790000000029 } from '../migrations/1790000000029-warsaw-day.js';
import { TotalsOfGrosze1790000000030 } from '../migrations/1790000000030-totals-of-grosze.js';
import { MailOverAWeekend1790000000031 } from '../migrations/1790000000031-mail-over-a-weekend.js';

/** Every migration, oldest first: a new one is added at the end, and one that has been released is never changed. */
export const MIGRATIONS = [
  Platform1790000000001,
  People1790000000002,
  Ledger1790000000003,
  Media1790000000004,
  Access1790000000005,
  Outbox1790000000006,
  ReadingReports1790000000007,
  Faults1790000000008,
  Notices1790000000009,
  Account1790000000010,
  Staff1790000000011,
  Office1790000000012,
  Applications1790000000013,
  Settings1790000000014,
  Desks1790000000015,
  Console1790000000016,
  SecondFactor1790000000017,
  ReferencesInSets1790000000020,
  FeedQueue1790000000021,
  FeedMapping1790000000022,
  PendingPayments1790000000023,
  OneIssue1790000000024,
  Integration1790000000025,
  Webhooks1790000000026,
  StaffDesk1790000000018,
  FeedDesk1790000000027,
  LargeLists1790000000028,
  WarsawDay1790000000029,
  TotalsOfGrosze1790000000030,
  MailOverAWeekend1790000000031,
];

/** The data source of the migrations, under the role that owns the tables. It knows no entities: the SQL is the schema. */
export const migrationDataSource = (ownerDatabaseUrl: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url: ownerDatabaseUrl,
    applicationName: 'domownik-migrate',
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'all',
    // The extensions are the migrations' own business; otherwise TypeORM would create one of its own choosing.
    installExtensions: false,
  });
