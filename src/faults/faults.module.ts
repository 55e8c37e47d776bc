import { Module } from '@nestjs/common';
import { CommentService } from './comment.service.js';
import { FaultsResolver } from './faults.resolver.js';
import { FilingService } from './filing.service.js';
import { RegisterService } from './register.service.js';

/** The doors of the module in GraphQL. */
export const faultsResolvers = [FaultsResolver];

/** The resident's side of fault reports. */
@Module({ providers: [...faultsResolvers, RegisterService, FilingService, CommentService] })
export class FaultsModule {}
