/** A page of cooperatives: $1 the platform's own row, $2 a text as LIKE wants it or null, $3 the slug after which it begins. One more than a page. */
export const COOPERATIVES = `select c.id, c.slug, c.created_at as "createdAt", c.suspended_at as "suspendedAt", u.name,
    array(select d.host from cooperative_domain d where d.cooperative_id = c.id order by d.host) as domains, to_jsonb(u) as usage
  from cooperative c left join cooperative_usage u on u.cooperative_id = c.id
  where c.id <> $1 and c.slug > $3 and ($2::text is null or c.slug ilike $2 or u.name ilike $2
    or exists (select from cooperative_domain d where d.cooperative_id = c.id and d.host ilike $2))
  order by c.slug limit 31`;

/** One cooperative, never the platform's own row ($2). */
export const COOPERATIVE = `select c.id, c.slug, c.created_at as "createdAt", c.suspended_at as "suspendedAt", u.name,
    array(select d.host from cooperative_domain d where d.cooperative_id = c.id order by d.host) as domains, to_jsonb(u) as usage
  from cooperative c left join cooperative_usage u on u.cooperative_id = c.id where c.id = $1 and c.id <> $2`;

/** Announcements that are not over, soonest first. */
export const ANNOUNCEMENTS = `select id, text_pl as pl, text_uk as uk, text_en as en, shown_from as "from", shown_to as "to"
  from platform_announcement where withdrawn_at is null and shown_to > now() order by shown_from`;

/** Counts what a cooperative uses and keeps it. Within the cooperative, by the worker; $1 it, $2 nobody. */
export const MEASURE = {
  name: 'measure-usage',
  text: `insert into cooperative_usage (cooperative_id, name, measured_at, premises, persons, accounts, logins, logins_in_use, sign_ins_week,
      staff, last_feed_at, feeds_month, feeds_refused_month, mails_waiting, mails_failed, stored_bytes)
    select $1, (select settings->>'name' from cooperative_settings where cooperative_id = $1), now(),
      (select count(*) from premises where cooperative_id = $1), (select count(*) from person where cooperative_id = $1),
      (select count(*) from settlement_account where cooperative_id = $1), (select count(*) from login where cooperative_id = $1),
      (select count(*) from login where cooperative_id = $1 and start_password_expires_at is null),
      (select count(*) from audit_event where cooperative_id = $1 and action = 'SIGNED_IN' and at > now() - interval '7 days'),
      (select count(*) from staff_member where cooperative_id = $1 and removed_at is null),
      (select max(received_at) from feed_batch where cooperative_id = $1 and state = 'APPLIED'),
      (select count(*) from feed_batch where cooperative_id = $1 and received_at > now() - interval '30 days'),
      (select count(*) from feed_batch where cooperative_id = $1 and state = 'REFUSED' and received_at > now() - interval '30 days'),
      (select count(*) from outgoing_mail where cooperative_id = $1 and state = 'QUEUED'),
      (select count(*) from outgoing_mail where cooperative_id = $1 and state = 'FAILED'),
      (select coalesce(sum(pg_column_size(large) + pg_column_size(small)), 0) from photo where cooperative_id = $1)
        + (select coalesce(sum(pg_column_size(content)), 0) from notice_attachment where cooperative_id = $1)
        + (select coalesce(sum(pg_column_size(content)), 0) from outgoing_mail where cooperative_id = $1)
    where $2::uuid is null
    on conflict (cooperative_id) do update set name = excluded.name, measured_at = excluded.measured_at, premises = excluded.premises,
      persons = excluded.persons, accounts = excluded.accounts, logins = excluded.logins, logins_in_use = excluded.logins_in_use,
      sign_ins_week = excluded.sign_ins_week, staff = excluded.staff, last_feed_at = excluded.last_feed_at, feeds_month = excluded.feeds_month,
      feeds_refused_month = excluded.feeds_refused_month, mails_waiting = excluded.mails_waiting, mails_failed = excluded.mails_failed,
      stored_bytes = excluded.stored_bytes`,
};
