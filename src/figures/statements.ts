import type { Statement } from '#libs/cooperative';

/** How many weeks the sign-ins are shown for, the present one with them. */
export const WEEKS = 12;

export interface ResidentsRow {
  residents: number;
  with_account: number;
  own_password: number;
}

/** Persons who hold an account of money today; of them, who have a login, and who have signed in with it and set a password of their own. */
export const RESIDENTS: Statement = {
  name: 'figures-residents',
  text: `with residents as (select distinct h.person_id from account_holder h
      where h.cooperative_id = $1 and $2::uuid is null and h.held_from <= (select current_day()) and coalesce(h.held_to, 'infinity') >= (select current_day()))
    select count(*)::int as residents, count(l.id)::int as with_account,
      (count(l.id) filter (where l.start_password_expires_at is null))::int as own_password
    from residents r left join login l on l.cooperative_id = $1 and l.person_id = r.person_id`,
};

export interface WeekRow {
  /** Its Monday. */
  monday: string;
  sign_ins: number;
  persons: number;
}

/** Sign-ins of residents by week in Poland, oldest first; a week without any is there too. */
export const SIGN_INS: Statement = {
  name: 'figures-sign-ins',
  text: `with weeks as (select (date_trunc('week', current_day()::timestamp) - make_interval(weeks => w)) as monday from generate_series(0, ${WEEKS - 1}) w),
      counted as (
        select date_trunc('week', e.at at time zone 'Europe/Warsaw') as monday, count(*)::int as sign_ins, count(distinct e.person_id)::int as persons
        from audit_event e where e.cooperative_id = $1 and $2::uuid is null and e.action = 'SIGNED_IN'
          and e.at >= (select min(monday) from weeks) at time zone 'Europe/Warsaw'
        group by 1)
    select w.monday::date as monday, coalesce(c.sign_ins, 0) as sign_ins, coalesce(c.persons, 0) as persons
    from weeks w left join counted c on c.monday = w.monday order by w.monday`,
};

export interface WaitingRow {
  faults_open: number;
  faults_overdue: number;
  applications_waiting: number;
  applications_overdue: number;
  mail_waiting: number;
  mail_failed: number;
}

/** What waits for the office: fault reports, applications whose paper has come, and mail. */
export const WAITING: Statement = {
  name: 'figures-waiting',
  text: `select f.open as faults_open, f.overdue as faults_overdue, a.waiting as applications_waiting, a.overdue as applications_overdue,
      (select count(*)::int from outgoing_mail m where m.cooperative_id = $1 and m.state = 'QUEUED') as mail_waiting,
      (select count(*)::int from outgoing_mail m where m.cooperative_id = $1 and m.state = 'FAILED') as mail_failed
    from (select count(*)::int as open, (count(*) filter (where r.due_on < current_day()))::int as overdue from fault_report r
        where r.cooperative_id = $1 and $2::uuid is null and r.state not in ('DONE', 'REJECTED')) f,
      (select count(*)::int as waiting, (count(*) filter (where x.due_on < current_day()))::int as overdue from application x
        where x.cooperative_id = $1 and x.state = 'RECEIVED') a`,
};
