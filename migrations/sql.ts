/**
 * Building blocks of the migrations: the two walls of tenancy as SQL text.
 * Roles are made by the provisioning step, never here: a role belongs to the cluster, a migration to one database.
 */

/** What a role may do with a table. */
export interface Grants {
  app?: string;
  worker?: string;
  operator?: string;
  desk?: string;
}

/** Forces row-level security on a table, adds the cooperative's wall and grants exactly what is named. */
export function protect(table: string, grants: Grants): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy cooperative_wall on ${table}
      using (cooperative_id = current_cooperative()) with check (cooperative_id = current_cooperative());
    ${grant(table, grants)}`;
}

/** Grants exactly what is named; for the few platform tables that carry no cooperative_id. */
export function grant(table: string, grants: Grants): string {
  return Object.entries(grants)
    .map(([role, rights]) => `grant ${rights} on ${table} to domownik_${role};`)
    .join('\n');
}

/** The second wall: what a resident's connection may touch at all, whatever the code asks for. */
export function residentSees(table: string, condition: string): string {
  return `create policy resident_wall on ${table} as restrictive to domownik_app using (${condition});`;
}

/** The same for the office's login: rows only while a member of staff is named, whom the sign-in alone names. Asked once a statement. */
export function staffSees(table: string): string {
  return `create policy staff_wall on ${table} as restrictive to domownik_desk using ((select current_staff()) is not null);`;
}

/**
 * True where the viewer holds the account, in the month or on the day named.
 * A former holder keeps the periods held, and no other (product.md, 'Who sees an account').
 */
export function heldAccount(table: string, at?: string): string {
  const period = at
    ? `and ${at} >= date_trunc('month', h.held_from)::date and (h.held_to is null or ${at} <= h.held_to)`
    : '';
  return `exists (select from account_holder h
    where h.cooperative_id = ${table}.cooperative_id and h.account_id = ${table}.account_id
      and h.person_id = current_person() ${period})`;
}
