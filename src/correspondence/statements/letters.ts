import type { Statement } from '#libs/cooperative';

/** How many letters a page of the list holds. */
export const PAGE = 20;

const columns = 'l.id, l.issued_on, l.case_number, l.subject, l.at_desk, r.opened_at';

const letters = `letter l left join letter_read r on r.cooperative_id = $1 and r.letter_id = l.id and r.person_id = $2
  where l.cooperative_id = $1 and l.person_id = $2`;

export interface LetterRow {
  id: string;
  issued_on: string;
  case_number: string | null;
  subject: string;
  /** Sent by the office as a PDF, without a text of its own. */
  at_desk: boolean;
  opened_at: Date | null;
}

/** A page of the viewer's letters, and one more to tell whether it is the last. $3 the letter that ended the page before, or null. */
export const LETTERS: Statement = {
  name: 'letters',
  text: `select ${columns} from ${letters}
      and ($3::uuid is null or (l.issued_on, l.id) <
        (select k.issued_on, k.id from letter k where k.cooperative_id = $1 and k.person_id = $2 and k.id = $3))
    order by l.issued_on desc, l.id desc limit ${PAGE + 1}`,
};

export interface LetterTextRow extends LetterRow {
  body: string;
}

/** One letter with its text. $3 the letter. */
export const LETTER: Statement = { name: 'letter', text: `select ${columns}, l.body from ${letters} and l.id = $3` };

/** The PDF of a letter that the office sent. $3 the letter. */
export const LETTER_FILE: Statement = {
  name: 'letter-file',
  text: `select f.content from letter_file f join letter l on l.cooperative_id = $1 and l.id = f.letter_id
    where f.cooperative_id = $1 and l.person_id = $2 and f.letter_id = $3`,
};

export interface AddresseeRow {
  first_name: string | null;
  last_name: string;
  /** In one line, as the accounting program has it. */
  correspondence_address: string | null;
  /** Of the premises that the person holds, or held last: street with numbers, postcode with town. */
  street: string | null;
  town: string | null;
}

/** Whom a letter of the viewer is addressed to, and where. $3 the letter. */
export const ADDRESSEE: Statement = {
  name: 'letter-addressee',
  text: `
    select p.first_name, p.last_name, p.correspondence_address, home.street, home.town
    from letter l join person p on p.cooperative_id = $1 and p.id = l.person_id
    left join lateral (
      select b.street || ' ' || b.number || '/' || s.number as street, b.postcode || ' ' || b.city as town
      from legal_title t join premises s on s.cooperative_id = $1 and s.id = t.premises_id
      join building b on b.cooperative_id = $1 and b.id = s.building_id
      where t.cooperative_id = $1 and t.person_id = $2
      order by coalesce(t.valid_to, 'infinity') desc, s.kind, t.valid_from, s.id limit 1) home on true
    where l.cooperative_id = $1 and l.person_id = $2 and l.id = $3`,
};

export interface OpenedRow {
  opened_at: Date;
  /** Whether it was opened for the first time. */
  first: boolean;
}

/** Keeps when the viewer first opened a letter of theirs; no row where there is none. $3 the letter. */
export const OPEN_LETTER: Statement = {
  name: 'open-letter',
  text: `
    with opened as (select l.id from letter l where l.cooperative_id = $1 and l.person_id = $2 and l.id = $3),
    marked as (
      insert into letter_read (cooperative_id, letter_id, person_id) select $1, id, $2 from opened on conflict do nothing returning opened_at)
    select coalesce(m.opened_at, r.opened_at, now()) as opened_at, m.opened_at is not null as first
    from opened o left join marked m on true
    left join letter_read r on r.cooperative_id = $1 and r.letter_id = o.id and r.person_id = $2`,
};

/** How many letters the viewer has not opened yet. */
export const UNREAD_LETTERS: Statement = {
  name: 'unread-letters',
  text: `select count(*)::int as unread from ${letters} and r.opened_at is null`,
};
