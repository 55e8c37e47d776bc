/** Whose rows a transaction may touch. All of it reaches the database's policies as settings local to the transaction. */
export interface Scope {
  cooperativeId: string;
  /** The resident who asks; null before sign-in, for the staff and for the house's own work. */
  personId: string | null;
  /** The member of staff who asks, where one does; only the desk's login of the database heeds it. */
  staffId?: string;
  /** The office's program that asks, by its token's id; the desk's login opens to it the feed and what residents entered, and no more. */
  programId?: string;
  /** True where the transaction may change nothing, whatever the code asks for. */
  readOnly?: boolean;
}

/** A named statement: PostgreSQL plans it once a connection. $1 is always the cooperative. */
export interface Statement {
  name: string;
  text: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for a UUID in the one form that this house issues. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** Throws on a scope that would see nothing or, worse, something unforeseen. */
export function assertScope({ cooperativeId, personId, staffId, programId }: Scope): void {
  const named = [cooperativeId, personId, staffId, programId].filter((id) => id !== null && id !== undefined);
  if (!cooperativeId || !named.every(isUuid)) throw new Error('a scope needs a cooperative');
  if ([personId, staffId, programId].filter(Boolean).length > 1) throw new Error('a scope is a resident’s, the staff’s or a program’s');
}

const STATEMENT_TIMEOUT_MS = 10_000;
// A list with filters is one statement whose plan must fit the filter: after five uses PostgreSQL would take one plan for all of them.
const PLANNED_ANEW = `set_config('plan_cache_mode', 'force_custom_plan', true)`;

/**
 * The statement that sets a transaction's scope for the database's policies. Everything in it is local to the
 * transaction, so a pooled connection (PgBouncer's too) carries nothing over; the time limit is set here as well,
 * because a pooler refuses it at the start of a connection. The staff's statements are planned anew each time.
 *
 * @param today what current_day() answers in the transaction; empty: the calendar's day in Poland
 */
export const openScope = ({ cooperativeId, personId, staffId, programId }: Scope, today = '') => ({
  name: staffId ? 'scope-staff' : 'scope',
  text: `select set_config('domownik.cooperative_id', $1, true), set_config('domownik.person_id', $2, true),
    set_config('domownik.today', $3, true), set_config('domownik.staff_id', $4, true), set_config('domownik.program_id', $5, true),
    set_config('statement_timeout', '${STATEMENT_TIMEOUT_MS}', true)${staffId ? `, ${PLANNED_ANEW}` : ''}`,
  values: [cooperativeId, personId ?? '', today, staffId ?? '', programId ?? ''],
});
