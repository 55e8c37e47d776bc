import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { DistrictsService } from './districts.service.js';
import { BuildingAddress, DistrictOffice } from './models/district.model.js';

/** The look-up of the district office, for anybody. */
@Resolver()
export class DistrictsResolver {
  constructor(private readonly districts: DistrictsService) {}

  @Allow('anyone')
  @Query(() => [BuildingAddress], { description: 'addresses that have every word of a text, at most twenty, without regard to Polish letters' })
  buildingAddresses(
    @CurrentVisit() visit: Visit,
    @Args('text', { description: 'a street, with a number or without, such as piotrkowska 12' }) text: string,
  ): Promise<BuildingAddress[]> {
    return this.districts.addresses(visit, text);
  }

  @Allow('anyone')
  @Query(() => DistrictOffice, { nullable: true, description: 'the district office that serves a building; null where none does' })
  districtOffice(
    @CurrentVisit() visit: Visit,
    @Args('buildingId', { type: () => ID, description: 'as buildingAddresses gave it' }) buildingId: string,
  ): Promise<DistrictOffice | null> {
    return this.districts.office(visit, buildingId);
  }
}
