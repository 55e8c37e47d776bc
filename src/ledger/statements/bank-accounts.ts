import type { Statement } from '#libs/cooperative';
import { addressSql, joinPremises } from '#libs/people';
import { held } from './held.js';

export interface PremisesBankAccountRow {
  account_id: string;
  address: string | null;
  premises_kind: string | null;
  account_name: string;
  nrb: string;
  purpose: string;
}

/** Every bank account that the viewer may pay to now. */
export const BANK_ACCOUNTS: Statement = {
  name: 'bank-accounts',
  text: `
    with ${held('and coalesce(held_to, current_day()) >= current_day()')}
    select a.id as account_id, ${addressSql('b', 'p')} as address, p.kind as premises_kind, a.name as account_name, v.nrb, v.purpose
    from virtual_account v join settlement_account a on a.cooperative_id = $1 and a.id = v.account_id ${joinPremises}
    where v.cooperative_id = $1 and v.account_id in (select account_id from held)
    order by address nulls last, a.account_group, v.purpose, v.key`,
};
