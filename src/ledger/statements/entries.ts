import type { Statement } from '#libs/cooperative';
import { held, withinHeld } from './held.js';

export interface EntryRow {
  kind: 'CHARGE' | 'CORRECTION' | 'PAYMENT';
  booked_on: string;
  due_on: string | null;
  amount: number;
  description: string | null;
  exclusion_class: 'NONE' | 'COURT' | 'INVOICE';
  document_id: string | null;
  document_number: string | null;
  document_title: string | null;
  document_issued_on: string | null;
}

const COLUMNS = `e.kind, e.booked_on, e.due_on, e.amount, e.description, e.exclusion_class, e.document_id,
  d.number as document_number, d.title as document_title, d.issued_on as document_issued_on`;
const FROM = `ledger_entry e left join document d on d.cooperative_id = $1 and d.id = e.document_id`;

/** The entries of a month, every class. $3 account, $4 first day of the month. */
export const MONTH_ENTRIES: Statement = {
  name: 'month-entries',
  text: `
    with ${held('and account_id = $3')}
    select ${COLUMNS} from ${FROM}
    where e.cooperative_id = $1 and e.account_id = $3 and e.period = $4::date and ${withinHeld('e')}
    order by e.kind, e.booked_on, e.key`,
};

/** The entries of a year without the classes that the cooperative leaves out. $3 account, $4 year, $5 classes left out. */
export const YEAR_ENTRIES: Statement = {
  name: 'year-entries',
  text: `
    with ${held('and account_id = $3')}
    select ${COLUMNS} from ${FROM}
    where e.cooperative_id = $1 and e.account_id = $3
      and e.period between make_date($4::int, 1, 1) and make_date($4::int, 12, 1)
      and e.exclusion_class <> all ($5::exclusion_class[]) and ${withinHeld('e')}
    order by e.booked_on, e.kind, e.key`,
};

/** Whether the charge of a month is known by its components. $3 account, $4 first day of the month. */
export const MONTH_HAS_CHARGES: Statement = {
  name: 'month-has-charges',
  text: `
    with ${held('and account_id = $3')}
    select a.name, exists (select from charge_line l where l.cooperative_id = $1 and l.account_id = $3
      and l.period = $4::date and ${withinHeld('l')}) as has_charges
    from settlement_account a where a.cooperative_id = $1 and a.id = $3 and exists (select from held)`,
};
