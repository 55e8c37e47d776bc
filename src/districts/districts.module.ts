import { Module } from '@nestjs/common';
import { DistrictsResolver } from './districts.resolver.js';
import { DistrictsService } from './districts.service.js';

/** The resolvers, which is all that the schema is built from. */
export const districtsResolvers = [DistrictsResolver];

/** Which district office serves an address. */
@Module({ providers: [...districtsResolvers, DistrictsService] })
export class DistrictsModule {}
