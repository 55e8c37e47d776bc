import type { Statement } from '#libs/cooperative';

/** How many mails one transaction queues. */
export const MAIL_BATCH = 100;

export interface MailedNoticeRow {
  title: string;
  /** Whether its first day is yet to come. */
  early: boolean;
}

/** A notice that mails may tell of: published and not withdrawn, meant to be mailed, and not past its last day. $3 the notice. */
export const MAILED_NOTICE: Statement = {
  name: 'mailed-notice',
  text: `select title, visible_from > current_day() as early from notice
    where cooperative_id = $1 and $2::uuid is null and id = $3 and published_at is not null
      and withdrawn_at is null and by_email
      and coalesce(visible_to, 'infinity') >= current_day()`,
};

export interface RecipientRow {
  person_id: string;
  address: string;
  language: string;
}

/**
 * Takes the next of those who are to be told of a notice and have not been: its audience as of today, as far as they have
 * an e-mail address and chose to be told; nobody once it is withdrawn, which stops a run in its middle. Taken is taken:
 * whoever has a row in notice_mail is not found again. $3 the notice.
 */
export const TAKE_RECIPIENTS: Statement = {
  name: 'take-notice-recipients',
  text: `
    with recipients as (
      select c.person_id, e.value as address, coalesce(l.language, s.settings->'languages'->>0) as language
      from notice n
      join notification_choice c on c.cooperative_id = $1 and c.topic = 'NOTICES' and c.by_email
      join contact e on e.cooperative_id = $1 and e.person_id = c.person_id and e.kind = 'EMAIL'
      join cooperative_settings s on s.cooperative_id = $1
      left join person_preference l on l.cooperative_id = $1 and l.person_id = c.person_id
      where n.cooperative_id = $1 and $2::uuid is null and n.id = $3 and n.withdrawn_at is null
        and not exists (select from notice_mail m where m.cooperative_id = $1 and m.notice_id = n.id and m.person_id = c.person_id)
        and case n.audience when 'ALL' then true when 'PERSON' then c.person_id = n.person_id else exists (
          select from premises p join building b on b.cooperative_id = $1 and b.id = p.building_id
          where p.cooperative_id = $1
            and case n.audience when 'ESTATE' then b.estate = n.estate
              else b.id = n.building_id and (n.staircase is null or p.staircase = n.staircase) end
            and p.id in (
              select t.premises_id from legal_title t where t.cooperative_id = $1 and t.person_id = c.person_id
                and t.valid_from <= current_day() and coalesce(t.valid_to, 'infinity') >= current_day()
              union all
              select a.premises_id from account_holder h join settlement_account a on a.cooperative_id = $1 and a.id = h.account_id
              where h.cooperative_id = $1 and h.person_id = c.person_id
                and h.held_from <= current_day() and coalesce(h.held_to, 'infinity') >= current_day())) end
      order by c.person_id limit ${MAIL_BATCH}),
    taken as (
      insert into notice_mail (cooperative_id, notice_id, person_id) select $1, $3, person_id from recipients
      on conflict do nothing returning person_id)
    select r.person_id, r.address, r.language from recipients r join taken t on t.person_id = r.person_id`,
};
