/** Conditions on the row `t`; row-level security narrows them further, to the days on which the account was held. */

/** The viewer's own row. */
export const OWN = 't.cooperative_id = $1 and t.person_id = $2';

const MY_ACCOUNTS = 'select h.account_id from account_holder h where h.cooperative_id = $1 and h.person_id = $2';

const MY_PREMISES = `select l.premises_id from legal_title l where l.cooperative_id = $1 and l.person_id = $2
    union select a.premises_id from settlement_account a where a.cooperative_id = $1 and a.id in (${MY_ACCOUNTS})`;

/** A row of an account that the viewer holds. */
export const OF_MY_ACCOUNT = `t.cooperative_id = $1 and t.account_id in (${MY_ACCOUNTS})`;

/** An account that the viewer holds. */
export const MY_ACCOUNT = `t.cooperative_id = $1 and t.id in (${MY_ACCOUNTS})`;

/** Premises of the viewer. */
export const MY_OWN_PREMISES = `t.cooperative_id = $1 and t.id in (${MY_PREMISES})`;

/** A row of premises of the viewer. */
export const OF_MY_PREMISES = `t.cooperative_id = $1 and t.premises_id in (${MY_PREMISES})`;

/** A row of a meter of the viewer's premises. */
export const OF_MY_METER = `t.cooperative_id = $1 and t.meter_id in (
    select m.id from meter m where m.cooperative_id = $1 and m.premises_id in (${MY_PREMISES}))`;

/** A row of a utility settlement of an account that the viewer holds. */
export const OF_MY_SETTLEMENT = `t.cooperative_id = $1 and t.settlement_id in (
    select s.id from utility_settlement s where s.cooperative_id = $1 and s.account_id in (${MY_ACCOUNTS}))`;

/** A row of a fault that the viewer reported. */
export const OF_MY_FAULT = `t.cooperative_id = $1 and t.fault_id in (
    select f.fault_id from fault_filing f where f.cooperative_id = $1 and f.person_id = $2)`;
