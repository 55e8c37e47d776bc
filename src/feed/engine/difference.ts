import type { Client } from 'pg';
import type { Difference } from '../outcome.js';

const TOLD = 50;
/** Where the cooperative sets no other amount: 5,000 zł. */
const NOTABLE_GROSZE = 500_000;

/** Notes the balances as they stand, before a package that is only tried. */
export async function noteBalances(client: Client): Promise<void> {
  await client.query(`
    create temporary table balance_before on commit drop as
    select account_id, balance from account_balance where cooperative_id = current_cooperative();
    analyze pg_temp.balance_before`);
}

/** What has become of the balances that were noted. */
export async function differenceOf(client: Client): Promise<Difference> {
  const groups = await client.query<{ group: string; accounts: number; before: string; after: string }>(GROUPS);
  const settings = await client.query<{ notable: string | null }>(NOTABLE);
  const notable = Number(settings.rows[0]?.notable ?? NOTABLE_GROSZE);
  const moved = await client.query<{ account: string; before: string; after: string; total: string }>(MOVED, [notable, TOLD]);
  return {
    groups: groups.rows.map((row) => ({ ...row, before: Number(row.before), after: Number(row.after) })),
    moved: moved.rows.map(({ account, before, after }) => ({ account, before: Number(before), after: Number(after) })),
    movedCount: Number(moved.rows[0]?.total ?? 0),
    notable,
  };
}

const BOTH = `
  from settlement_account a
  left join pg_temp.balance_before was on was.account_id = a.id
  left join account_balance now on now.cooperative_id = a.cooperative_id and now.account_id = a.id
  where a.cooperative_id = current_cooperative()`;

const GROUPS = `
  select a.account_group as group, count(*)::integer as accounts,
    coalesce(sum(was.balance), 0)::text as before, coalesce(sum(now.balance), 0)::text as after
  ${BOTH} group by a.account_group order by a.account_group`;

const NOTABLE = `select settings->'feeds'->>'notableMove' as notable from cooperative_settings where cooperative_id = current_cooperative()`;

const MOVED = `
  select a.key as account, coalesce(was.balance, 0)::text as before, coalesce(now.balance, 0)::text as after, count(*) over ()::text as total
  ${BOTH} and abs(coalesce(now.balance, 0) - coalesce(was.balance, 0)) > $1
  order by abs(coalesce(now.balance, 0) - coalesce(was.balance, 0)) desc, a.key limit $2`;
