import { Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { HeldPremises, Personal } from './models/personal.model.js';
import { ViewerModel } from './models/viewer.model.js';
import { ResidentsService } from './residents.service.js';

/** Personal data and premises. */
@Resolver()
export class ResidentsResolver {
  constructor(private readonly residents: ResidentsService) {}

  @Allow('signed in')
  @Query(() => ViewerModel, { description: 'whoever is signed in, and the tabs that open' })
  viewer(@CurrentViewer() viewer: Viewer): Promise<ViewerModel> {
    return this.residents.viewer(viewer);
  }

  @Allow('personal.read')
  @Query(() => Personal, { description: "the viewer's basic data with all allocations" })
  personal(@CurrentViewer() viewer: Viewer): Promise<Personal> {
    return this.residents.personal(viewer);
  }

  @Allow('premises.read')
  @Query(() => [HeldPremises], { description: "the viewer's premises and their contracts" })
  premises(@CurrentViewer() viewer: Viewer): Promise<HeldPremises[]> {
    return this.residents.premises(viewer);
  }
}
