import { harmlessText } from '#libs/documents';
import type { Scope, ScopedDatabase, Statement } from '#libs/cooperative';
import { officePhone, type Kind } from './contact-value.js';

interface Row {
  id: string;
  person_id: string;
  key: string;
  name: string;
  kind: Kind;
  office_value: string | null;
  new_value: string | null;
  decided_at: string;
}

const WAITING: Statement = {
  name: 'contacts-waiting',
  text: `select x.id, x.person_id, p.key, concat_ws(' ', p.first_name, p.last_name) as name, x.kind, x.office_value, x.new_value,
      to_char(x.decided_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD HH24:MI') as decided_at
    from contact_change x join person p on p.cooperative_id = $1 and p.id = x.person_id
    where x.cooperative_id = $1 and $2::uuid is null and x.state = 'CHANGED' and x.exported_at is null
    order by x.decided_at, x.id for update of x`,
};

const HANDED_OVER: Statement = {
  name: 'contacts-handed-over',
  text: `with marked as (
      update contact_change set exported_at = now()
      where cooperative_id = $1 and $2::uuid is null and id = any ($3::uuid[]) returning person_id, kind)
    insert into audit_event (cooperative_id, action, person_id, details)
    select $1, 'CONTACT_EXPORTED', person_id, jsonb_build_object('kind', kind) from marked`,
};

const HEADER = ['kontrahent', 'nazwa', 'rodzaj', 'bylo_w_biurze', 'jest', 'kiedy'];
const NAMES: Record<Kind, string> = { PHONE: 'telefon', MOBILE: 'komórka', EMAIL: 'e-mail', FAX: 'faks' };
const BOM = '\ufeff';

/**
 * Writes the changes that the office has not got yet, and marks them as handed over once `write` has succeeded. Should
 * the mark then fail, they are written once more: rather twice than never.
 *
 * @param scope of the cooperative, under the worker's role
 * @param write puts the CSV where the office takes it: UTF-8, semicolons, as Polish spreadsheets open it
 * @returns how many changes were written
 */
export function exportContacts(database: ScopedDatabase, scope: Scope, write: (csv: string) => void): Promise<number> {
  return database.transaction(scope, async (tx) => {
    const rows = await tx.rows<Row>(WAITING);
    write(BOM + [HEADER, ...rows.map(cells)].map((line) => `${line.map(quoted).join(';')}\r\n`).join(''));
    await tx.rows(HANDED_OVER, [rows.map(({ id }) => id)]);
    return rows.length;
  });
}

const cells = ({ key, name, kind, office_value, new_value, decided_at }: Row): string[] =>
  [key, name, NAMES[kind], written(kind, office_value), written(kind, new_value), decided_at];

const written = (kind: Kind, value: string | null): string => (value === null ? '' : kind === 'EMAIL' ? value : officePhone(value));

const quoted = (text: string): string => `"${harmlessText(text).replaceAll('"', '""')}"`;
