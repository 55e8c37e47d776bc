import { Module } from '@nestjs/common';
import { Reconciliation } from '../reconciliation/reconciliation.service.js';
import { FeedDesk } from './feed-desk.service.js';
import { FeedIntake } from './feed-intake.service.js';

/** Takes packages in and tells of batches: for the desk, the programs' API and the worker alike. */
@Module({ providers: [FeedIntake, FeedDesk, Reconciliation], exports: [FeedIntake, FeedDesk, Reconciliation] })
export class FeedQueueModule {}
