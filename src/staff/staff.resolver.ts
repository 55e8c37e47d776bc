import { Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, deskScopeOf, offered, permissionsOf, type StaffViewer } from '#libs/access';
import { DeskDatabase } from '#libs/cooperative';
import { DeskViewer, type DeskDistrict } from './models/desk-viewer.model.js';

const DISTRICT = {
  name: 'desk-viewer-district',
  text: 'select id, name from district where cooperative_id = $1 and $2::uuid is null and id = $3',
};

/** Who of the staff asks. */
@Resolver()
export class StaffResolver {
  constructor(private readonly database: DeskDatabase) {}

  @Allow('desk')
  @Query(() => DeskViewer, { description: 'Whoever of the staff is signed in.' })
  async deskViewer(@CurrentStaff() staff: StaffViewer): Promise<DeskViewer> {
    const { name, email, roles, districtId, cooperative } = staff;
    const [[district]] = districtId
      ? await this.database.read<[DeskDistrict[]]>(deskScopeOf(staff), [DISTRICT], [districtId]) : [[]];
    return { name, email, roles: [...roles], permissions: permissionsOf(roles).filter((each) => offered(cooperative, each)), district: district ?? null };
  }
}
