import { Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, deskScopeOf, offered, type StaffViewer } from '#libs/access';
import { DeskDatabase } from '#libs/cooperative';
import { NoticeShelf } from '../notices/index.js';
import { DeskFigures } from './models/figures.model.js';
import { RESIDENTS, SIGN_INS, WAITING, type ResidentsRow, type WaitingRow, type WeekRow } from './statements.js';

/** The figures of the desk's first page. */
@Resolver()
export class FiguresResolver {
  constructor(
    private readonly database: DeskDatabase,
    private readonly notices: NoticeShelf,
  ) {}

  @Allow('desk.figures')
  @Query(() => DeskFigures, { description: 'How the portal is doing.' })
  async deskFigures(@CurrentStaff() staff: StaffViewer): Promise<DeskFigures> {
    const { cooperative } = staff;
    const [[[residents], weeks, [waiting]], notices] = await Promise.all([
      this.database.read<[ResidentsRow[], WeekRow[], WaitingRow[]]>(deskScopeOf(staff), [RESIDENTS, SIGN_INS, WAITING]),
      offered(cooperative, 'desk.notices') ? this.notices.shown(staff) : [],
    ]);
    return {
      residents: { residents: residents!.residents, withAccount: residents!.with_account, ownPassword: residents!.own_password },
      weeks: weeks.map(({ monday, sign_ins: signIns, persons }) => ({ monday, signIns, persons })),
      notices,
      faults: offered(cooperative, 'desk.faults') ? { waiting: waiting!.faults_open, overdue: waiting!.faults_overdue } : null,
      applications: offered(cooperative, 'desk.applications') ? { waiting: waiting!.applications_waiting, overdue: waiting!.applications_overdue } : null,
      mail: { waiting: waiting!.mail_waiting, failed: waiting!.mail_failed },
    };
  }
}
