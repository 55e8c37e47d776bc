import type { Statement } from '#libs/cooperative';
import type { PendingFate } from './models/figures.model.js';

const OURS = 'cooperative_id = $1 and $2::uuid is null';

/** The moment whose state the portal shows. */
export const LAST_AS_OF: Statement = {
  name: 'feed-last-as-of',
  text: `select max(b.as_of) as as_of from feed_batch b where b.${OURS} and b.state in ('APPLIED', 'UNCHANGED')`,
};

const OF_FATE: Record<PendingFate, string> = {
  MATCHED: `p.state = 'WAITING' and p.account_id is not null`,
  UNMATCHED: 'p.account_id is null',
  POSTED: `p.state = 'POSTED'`,
};

/** $3 the last payment of the page before (null: from the newest), $4 how many. */
export const pendingPayments = (fate: PendingFate | null): Statement => ({
  name: `feed-payments-${fate ?? 'all'}`,
  text: `
    select p.id, to_char(p.booked_on, 'YYYY-MM-DD') as "bookedOn", p.amount::float8 as amount, p.title,
      case when p.account_id is null then 'UNMATCHED' when p.state = 'POSTED' then 'POSTED' else 'MATCHED' end as fate,
      a.key as account, p.unmatched::text as fault, p.numbers, p.entry_key as entry
    from pending_payment p
    left join settlement_account a on a.cooperative_id = p.cooperative_id and a.id = p.account_id
    where p.${OURS} and ${fate ? OF_FATE[fate] : 'true'}
      and ($3::uuid is null or (p.booked_on, p.id) < (select x.booked_on, x.id from pending_payment x where x.cooperative_id = $1 and x.id = $3))
    order by p.booked_on desc, p.id desc limit $4`,
});

/** The versions of the mapping, the newest first. */
export const MAPPINGS: Statement = {
  name: 'feed-mappings',
  text: `
    select m.version, m.saved_at as "savedAt", m.mapping::text as mapping,
      (select s.name from staff_member s where s.cooperative_id = m.cooperative_id and s.id = m.saved_by) as "savedBy"
    from feed_mapping m where m.${OURS} order by m.version desc limit 20`,
};

/** Whoever saves a mapping waits for whoever is at it. */
export const MAPPING_IN_TURN: Statement = {
  name: 'feed-mapping-in-turn',
  text: `select pg_advisory_xact_lock(hashtextextended('feed mapping ' || $1::text, 0)) where $2::uuid is null`,
};

/** $3 the mapping as JSON. */
export const SAVE_MAPPING: Statement = {
  name: 'feed-save-mapping',
  text: `
    insert into feed_mapping (cooperative_id, version, mapping)
    select $1, coalesce(max(m.version), 0) + 1, $3::jsonb from feed_mapping m where m.${OURS} returning version`,
};
