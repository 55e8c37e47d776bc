import { Module } from '@nestjs/common';
import { FaultDesk } from './desk/fault-desk.service.js';

/** What a command does with fault reports, for the worker's house. */
@Module({ providers: [FaultDesk], exports: [FaultDesk] })
export class FaultDeskModule {}
