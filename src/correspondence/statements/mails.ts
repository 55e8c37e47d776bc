import type { Statement } from '#libs/cooperative';

/** How many mails one transaction queues. */
export const MAIL_BATCH = 100;

export interface TakenLetterRow {
  id: string;
  subject: string;
  person_id: string;
  address: string;
  language: string;
}

/**
 * Takes letters of the last two weeks whose addressees chose to be told, have an e-mail address and have not been told or
 * opened the letter. A first feed brings years of letters: older ones are no news. Taken is taken.
 */
export const TAKE_LETTERS: Statement = {
  name: 'take-letters',
  text: `
    with fresh as (
      select l.id, l.subject, l.person_id, e.value as address, coalesce(p.language, s.settings->'languages'->>0) as language
      from letter l
      join notification_choice c on c.cooperative_id = $1 and c.person_id = l.person_id and c.topic = 'LETTERS' and c.by_email
      join contact e on e.cooperative_id = $1 and e.person_id = l.person_id and e.kind = 'EMAIL'
      join cooperative_settings s on s.cooperative_id = $1
      left join person_preference p on p.cooperative_id = $1 and p.person_id = l.person_id
      where l.cooperative_id = $1 and $2::uuid is null and l.issued_on > current_day() - 14 and l.withdrawn_at is null
        and not exists (select from letter_mail m where m.cooperative_id = $1 and m.letter_id = l.id)
        and not exists (select from letter_read r where r.cooperative_id = $1 and r.letter_id = l.id)
      order by l.id limit ${MAIL_BATCH}),
    taken as (
      insert into letter_mail (cooperative_id, letter_id, person_id) select $1, id, person_id from fresh
      on conflict do nothing returning letter_id)
    select f.id, f.subject, f.person_id, f.address, f.language from fresh f join taken t on t.letter_id = f.id`,
};
