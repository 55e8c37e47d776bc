import type { Environment } from '#config/environment';
import { STAFF_ROLES, type StaffRole } from '#libs/access';
import { actWithin, type Connection } from '#libs/cooperative';
import { hashPassword, seal } from '#libs/secrets';

/** A login of the office, as .data/demo.json has it. */
export interface DemoStaffLogin {
  role: StaffRole;
  email: string;
  password: string;
  /** Base32: from it an authenticator application, or the demo's page of codes, makes the second factor. */
  totpSecret: string;
}

const PASSWORD = 'biuro wersji pokazowej';

/** One for all the demo's staff, so that one page can show the code of the moment. */
export const DEMO_TOTP_SECRET = 'DOMOWNIKPOKAZOWYDOMOWNIKPOKAZOWY';

const NAMES: Record<StaffRole, [local: string, name: string]> = {
  OPERATOR: ['operator', 'Edward Zych'],
  ADMIN: ['admin', 'Alicja Wrona'],
  CLERK: ['kancelaria', 'Barbara Sikora'],
  DISPATCHER: ['technik', 'Czesław Dudek'],
  EDITOR: ['redakcja', 'Dorota Wilk'],
};

/** Gives a cooperative's office one person of each role, or of those named; whoever is there already is left alone. */
export function employStaff(environment: Environment, slug: string, roles: readonly StaffRole[] = STAFF_ROLES): Promise<DemoStaffLogin[]> {
  return actWithin(environment.workerDatabaseUrl!, slug, async (connection) => {
    const logins: DemoStaffLogin[] = [];
    for (const role of roles) {
      const email = `${NAMES[role][0]}@${slug}.example`;
      await employ(connection, environment, role, email);
      logins.push({ role, email, password: PASSWORD, totpSecret: DEMO_TOTP_SECRET });
    }
    return logins;
  });
}

async function employ(connection: Connection, { peppers }: Environment, role: StaffRole, email: string): Promise<void> {
  const { rows } = await connection.query<{ id: string }>(
    `insert into staff_member (cooperative_id, email, name, roles, password_hash, password_set_at)
     select current_cooperative(), $1, $2, array[$3::staff_role], $4, now()
     where not exists (select from staff_member where cooperative_id = current_cooperative() and email = $1) returning id`,
    [email, NAMES[role][1], role, await hashPassword(PASSWORD, peppers)]);
  if (!rows[0]) return;
  const secret = seal(DEMO_TOTP_SECRET, peppers, { purpose: 'one-time codes', row: rows[0].id });
  await connection.query(
    'update staff_member set totp_secret = $2, totp_confirmed_at = now() where cooperative_id = current_cooperative() and id = $1', [rows[0].id, secret]);
}
