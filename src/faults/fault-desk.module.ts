import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEvent } from '#libs/audit';
import { FaultDesk } from './desk/fault-desk.service.js';

/** What a command does with fault reports, for the worker's house. */
@Module({ imports: [TypeOrmModule.forFeature([AuditEvent])], providers: [FaultDesk], exports: [FaultDesk] })
export class FaultDeskModule {}
