import { Module } from '@nestjs/common';
import { ResidentsResolver } from './residents.resolver.js';
import { ResidentsService } from './residents.service.js';

/** The doors of the module in GraphQL. */
export const residentsResolvers = [ResidentsResolver];

/** The resident as a person: basic data and premises. */
@Module({ providers: [...residentsResolvers, ResidentsService] })
export class ResidentsModule {}
