import { oneHolds, type Statement } from '#libs/cooperative';

/** How many letters a page of the office's list holds. */
export const DESK_PAGE = 50;

export interface DeskLetterRow {
  id: string;
  issued_on: string;
  issued_at: Date;
  case_number: string | null;
  subject: string;
  person: string;
  person_key: string;
  at_desk: boolean;
  opened_at: Date | null;
  withdrawn_at: Date | null;
}

/**
 * A page of all letters, the last issued first, and one more. $3 a text as LIKE wants it or null, $4 'OPENED', 'UNOPENED', 'WITHDRAWN'
 * or null, $5 the last letter of the page before or null.
 */
export const DESK_LETTERS: Statement = {
  name: 'desk-letters',
  text: `select l.id, l.issued_on, l.issued_at, l.case_number, l.subject, concat_ws(' ', x.first_name, x.last_name) as person, x.key as person_key, l.at_desk,
      r.opened_at, l.withdrawn_at
    from letter l join person x on x.cooperative_id = $1 and x.id = l.person_id
    left join letter_read r on r.cooperative_id = $1 and r.letter_id = l.id and r.person_id = l.person_id
    where l.cooperative_id = $1 and $2::uuid is null
      and ${oneHolds('$3', 'l.subject', 'l.case_number', 'x.key', "concat_ws(' ', x.first_name, x.last_name)")}
      and case $4::text when 'OPENED' then r.opened_at is not null when 'UNOPENED' then r.opened_at is null and l.withdrawn_at is null
        when 'WITHDRAWN' then l.withdrawn_at is not null else true end
      and ($5::uuid is null or (l.issued_at, l.id) < (select k.issued_at, k.id from letter k where k.cooperative_id = $1 and k.id = $5))
    order by l.issued_at desc, l.id desc limit ${DESK_PAGE + 1}`,
};

/** Makes the repeats of one request wait for the first. $3 the request's id. */
export const TAKE_TURN: Statement = {
  name: 'desk-letter-take-turn',
  text: `select pg_advisory_xact_lock(hashtextextended('letters ' || $1::text || $3::text, 0)) where $2::uuid is null`,
};

/** Letters that a request has sent already. $3 the request's id. */
export const SENT_BEFORE: Statement = {
  name: 'desk-letter-sent-before',
  text: 'select id from letter where cooperative_id = $1 and $2::uuid is null and request_id = $3 order by key',
};

/** The persons of some keys. $3 the keys. */
export const PERSONS_OF_KEYS: Statement = {
  name: 'desk-letter-persons',
  text: 'select id, key from person where cooperative_id = $1 and $2::uuid is null and key = any ($3::text[])',
};

/** Whether there is such a person. $3 the person. */
export const PERSON_EXISTS: Statement = {
  name: 'desk-letter-person',
  text: 'select from person where cooperative_id = $1 and $2::uuid is null and id = $3',
};

/** $3 id, $4 key, $5 person, $6 day or null for today, $7 case number or null, $8 subject, $9 the request's id. */
export const INSERT_LETTER: Statement = {
  name: 'desk-letter-insert',
  text: `insert into letter (cooperative_id, id, key, person_id, issued_on, case_number, subject, body, at_desk, request_id)
    select $1, $3, $4, $5, coalesce($6::date, current_day()), $7, $8, '', true, $9 where $2::uuid is null`,
};

/** $3 letter, $4 the PDF. */
export const INSERT_FILE: Statement = {
  name: 'desk-letter-file-insert',
  text: 'insert into letter_file (cooperative_id, letter_id, content) select $1, $3, $4 where $2::uuid is null',
};

/** Locks a letter, so that nobody opens it meanwhile. $3 the letter. */
export const HOLD_LETTER: Statement = {
  name: 'desk-letter-hold',
  text: 'select at_desk, withdrawn_at is not null as withdrawn from letter where cooperative_id = $1 and $2::uuid is null and id = $3 for update',
};

/** Whether a letter was opened. $3 the letter. */
export const WAS_OPENED: Statement = {
  name: 'desk-letter-opened',
  text: 'select from letter_read where cooperative_id = $1 and $2::uuid is null and letter_id = $3',
};

/** $3 the letter. */
export const WITHDRAW_LETTER: Statement = {
  name: 'desk-letter-withdraw',
  text: 'update letter set withdrawn_at = now() where cooperative_id = $1 and $2::uuid is null and id = $3',
};

export interface LetterFileRow {
  issued_on: string;
  case_number: string | null;
  content: Buffer;
}

/** The PDF of a letter of the desk's own. $3 the letter. */
export const DESK_LETTER_FILE: Statement = {
  name: 'desk-letter-file',
  text: `select l.issued_on, l.case_number, f.content from letter l join letter_file f on f.cooperative_id = $1 and f.letter_id = l.id
    where l.cooperative_id = $1 and $2::uuid is null and l.id = $3`,
};
