import type { Client } from 'pg';

/** A program posts a payment on the bank's day or some days later, seldom the day before (a bank's late evening). */
const DAYS_BEFORE = 1;
const DAYS_AFTER = 7;
/** So long a payment that nobody's account is known for is kept: it may be a stranger's. */
const UNMATCHED_DAYS = 90;

/**
 * Finds the account of payments whose number is known by now, and the payments in transit that the accounting program has posted by now: a payment entry of the same account and
 * amount, booked from a day before to seven days after the bank did. Each entry takes one payment at most, the nearest in
 * time. A payment whose entry is gone from the books is in transit again; one that stays without an account is dropped in time.
 *
 * @param client within a transaction of the worker role and one cooperative
 */
export async function settlePendingPayments(client: Client): Promise<void> {
  await client.query(`
    update pending_payment p set account_id = x.account_id, unmatched = null
    from (
      select w.id, (array_agg(distinct v.account_id))[1] as account_id
      from pending_payment w
      join virtual_account v on v.cooperative_id = w.cooperative_id and v.nrb = any (w.numbers)
      where w.cooperative_id = current_cooperative() and w.account_id is null
      group by w.id having count(distinct v.account_id) = 1
    ) x
    where p.cooperative_id = current_cooperative() and p.id = x.id`);
  await client.query(`
    delete from pending_payment p
    where p.cooperative_id = current_cooperative() and p.account_id is null and p.received_at < now() - interval '${UNMATCHED_DAYS} days'`);
  await client.query(`
    update pending_payment p set state = 'WAITING', entry_key = null
    where p.cooperative_id = current_cooperative() and p.state = 'POSTED' and not exists (select from ledger_entry e
      where e.cooperative_id = p.cooperative_id and e.key = p.entry_key and e.account_id = p.account_id
        and e.amount = p.amount and e.kind = 'PAYMENT')`);
  // Pairs that are each other's nearest; whoever is left over has others to choose from in the next round.
  for (;;) {
    const { rowCount } = await client.query(`
      with pair as (
        select p.id, e.key, abs(e.booked_on - p.booked_on) as days
        from pending_payment p
        join ledger_entry e on e.cooperative_id = p.cooperative_id and e.account_id = p.account_id
          and e.kind = 'PAYMENT' and e.amount = p.amount
          and e.booked_on between p.booked_on - ${DAYS_BEFORE} and p.booked_on + ${DAYS_AFTER}
        where p.cooperative_id = current_cooperative() and p.state = 'WAITING'
          and not exists (select from pending_payment taken
            where taken.cooperative_id = p.cooperative_id and taken.entry_key = e.key)
      ), of_payment as (
        select distinct on (id) id, key from pair order by id, days, key
      ), of_entry as (
        select distinct on (key) id, key from pair order by key, days, id
      )
      update pending_payment p set state = 'POSTED', entry_key = x.key
      from of_payment x join of_entry y on y.id = x.id and y.key = x.key
      where p.cooperative_id = current_cooperative() and p.id = x.id`);
    if (!rowCount) return;
  }
}
