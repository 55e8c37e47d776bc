import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { EnvironmentError } from '#config/environment';
import { CooperativeModule } from '#libs/cooperative';
import { DocumentsModule, type JobHandler, SendMail } from '#libs/documents';
import { LoginIssuing, PasswordHasher, SecurityMailJob, SecurityMailModule } from './auth/index.js';
import { LetterMails } from './correspondence/index.js';
import { FaultDeskModule } from './faults/index.js';
import { ApplyFeed, DropFeedPackage, FeedQueueModule, SumEntries } from './feed/index.js';
import { DeliverWebhook, FolderWatch, SendWebhook, TellFeed, TellWaiting } from './integration/index.js';
import { ReadingDecisionsModule } from './meters/index.js';
import { NoticeMails, NoticePublishing } from './notices/index.js';
import { DropLetters, IssueBatch, LetterPrinter } from './office/index.js';
import { DropUnclaimedPhoto } from './photos/index.js';
import { DropApplication, RecoveryLink, SendApplication } from './registration/index.js';
import { MeasureUsage } from './platform/index.js';
import { ResetLink, StaffInvitations } from './staff/index.js';

/** Everything that is done out of the queue. */
export const HANDLERS: Type<JobHandler>[] = [
  SendMail, DropUnclaimedPhoto, NoticeMails, LetterMails, ResetLink, ApplyFeed, DropFeedPackage, SecurityMailJob, SendApplication, DropApplication, RecoveryLink,
  IssueBatch, DropLetters, DeliverWebhook, SendWebhook, TellFeed, TellWaiting, SumEntries,
];

/** What commands ask for, and what handlers stand on. */
const DEEDS: Type[] = [FolderWatch, MeasureUsage, NoticePublishing, StaffInvitations, PasswordHasher, LoginIssuing, LetterPrinter];

/** The house without a front door, under the worker's role: for jobs and commands. */
@Module({})
export class WorkerModule {
  static forRoot(environment: Environment): DynamicModule {
    if (!environment.workerDatabaseUrl) throw new EnvironmentError('DATABASE_WORKER_URL is missing');
    const asWorker = { ...environment, databaseUrl: environment.workerDatabaseUrl, deskDatabaseUrl: null, platformHost: null, directDatabaseUrl: null };
    return {
      module: WorkerModule,
      imports: [CooperativeModule.forRoot(asWorker), DocumentsModule, FaultDeskModule, ReadingDecisionsModule, FeedQueueModule, SecurityMailModule],
      providers: [...HANDLERS, ...DEEDS],
    };
  }
}
