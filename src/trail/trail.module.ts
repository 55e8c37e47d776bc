import { Module } from '@nestjs/common';
import { TrailController } from './trail.controller.js';
import { TrailResolver } from './trail.resolver.js';
import { TrailService } from './trail.service.js';

/** The doors of the module in GraphQL. */
export const trailResolvers = [TrailResolver];

/** What was done, and by whom. */
@Module({ controllers: [TrailController], providers: [...trailResolvers, TrailService] })
export class TrailModule {}
