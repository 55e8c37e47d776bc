import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

const EVENTS = { insert: ['new'], update: ['old', 'new'], delete: ['old'] } as const;
type Event = keyof typeof EVENTS;

/** Of which tables the words are made, and when they are made anew. Persons, premises, buildings and accounts never go. */
const TRIGGERS: Record<string, { run: string; events: Event[] }> = {
  person: { run: 'name_words', events: ['insert', 'update'] },
  contact: { run: 'contact_words', events: ['insert', 'update', 'delete'] },
  login: { run: 'login_words', events: ['insert'] },
  legal_title: { run: 'home_words', events: ['insert', 'update', 'delete'] },
  account_holder: { run: 'home_words', events: ['insert', 'update', 'delete'] },
  virtual_account: { run: 'virtual_account_words', events: ['insert', 'update', 'delete'] },
  settlement_account: { run: 'account_words', events: ['update'] },
  premises: { run: 'premises_words', events: ['update'] },
  building: { run: 'building_words', events: ['update'] },
};

/** Statement triggers that hand every row of a change to a function as `changed_old` and `changed_new`. */
const onChange = (table: string, run: string, events: Event[]): string =>
  events.map((event) => `create trigger ${table}_words_${event} after ${event} on ${table}
    referencing ${EVENTS[event].map((each) => `${each} table as changed_${each}`).join(' ')} for each statement execute function ${run}();`).join('\n');

/** A trigger function that finds, for each cooperative of a change, whose words it touches, and has them made anew. */
const refresher = (name: string, put: string, persons: (changed: string) => string): string => `
  create function ${name}() returns trigger language plpgsql as $$
  declare cooperative uuid; touched uuid[];
  begin
    ${['new', 'old'].map((each) => `
    if tg_op ${each === 'new' ? "<> 'DELETE'" : "<> 'INSERT'"} then
      for cooperative in select distinct cooperative_id from changed_${each} loop
        touched := array(${persons(`changed_${each}`)});
        perform ${put}(cooperative, touched);
      end loop;
    end if;`).join('')}
    return null;
  end $$;`;

/**
 * Brings the words of one source for the persons named to what `words` finds for them. By index only: a first
 * feed fills tables whose statistics still say that they are empty, and whoever then scans them once for each row never ends.
 */
const putWords = (name: string, source: string, words: string): string => `
  create function ${name}(cooperative uuid, persons uuid[]) returns void language plpgsql set enable_seqscan = off as $$
  begin
    with found as materialized (select distinct person_id, word from (${words}) every_word where word <> ''),
    gone as (
      delete from person_word w where w.cooperative_id = cooperative and w.source = '${source}' and w.person_id = any (persons)
        and not exists (select from found f where f.person_id = w.person_id and f.word = w.word))
    insert into person_word (cooperative_id, person_id, source, word)
      select cooperative, person_id, '${source}'::person_word_source, word from found on conflict do nothing;
  end $$;`;

const HOLDERS = 'account_holder h on h.cooperative_id = cooperative and h.account_id';
const OF_PREMISES = (changed: string) => `
  select t.person_id from ${changed} c join legal_title t on t.cooperative_id = cooperative and t.premises_id = c.premises_id
  union select h.person_id from ${changed} c join settlement_account a on a.cooperative_id = cooperative and a.premises_id = c.premises_id
    join ${HOLDERS} = a.id`;

/** What the desk needs for people: words to find them by, who issued a login, issues for a whole building, and who looked as whom. */
export class Office1790000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type person_word_source as enum ('NAME', 'CONTACT', 'LOGIN', 'HOME');
      create type login_batch_state as enum ('RUNNING', 'READY', 'TAKEN', 'EXPIRED', 'FAILED');

      -- Words without Polish letters, in lower case; compounds ('nowak-kowalska', '42/7') whole and in their parts.
      create function plain_words(given text) returns setof text language sql stable as $$
        select word from (
          select trim(both './_+-' from whole) as word from regexp_split_to_table(lower(unaccent(given)), '[^[:alnum:]@._+/-]+') whole
          union select part from regexp_split_to_table(lower(unaccent(given)), '[^[:alnum:]]+') part) words
        where word not in ('ul', 'al', 'pl', 'os') and (length(word) > 1 or word ~ '[0-9]') $$;

      -- Without a reference to the person: it would be checked once a word in a first feed, and persons never go.
      -- Prefixes are looked for by a B-tree and not by trigrams: under row-level security PostgreSQL asks an index only by
      -- operators that can't leak, which LIKE and the trigrams' own are not and the comparison of text is.
      create table person_word (
        cooperative_id uuid not null,
        word text collate "C" not null, person_id uuid not null, source person_word_source not null,
        primary key (cooperative_id, word, person_id, source)
      );
      create index on person_word (cooperative_id, person_id, source);
      create index person_by_name on person (cooperative_id, last_name, (coalesce(first_name, '')), id);
      ${protect('person_word', { app: 'select, insert, delete', worker: 'select, insert, delete', desk: 'select, insert, delete' })}
      ${residentSees('person_word', 'person_id = current_person()')}
      ${staffSees('person_word')}

      ${putWords('put_name_words', 'NAME', `
        select p.id as person_id, plain_words(concat_ws(' ', p.last_name, p.first_name, p.key, p.member_number)) as word
        from person p where p.cooperative_id = cooperative and p.id = any (persons)`)}
      ${putWords('put_contact_words', 'CONTACT', `
        select c.person_id, contact_key(c.kind, c.value) as word from contact c where c.cooperative_id = cooperative and c.person_id = any (persons)`)}
      ${putWords('put_login_words', 'LOGIN', `
        select l.person_id, l.identifier as word from login l where l.cooperative_id = cooperative and l.person_id = any (persons)`)}
      ${putWords('put_home_words', 'HOME', `
        with held as materialized (
          select h.person_id, a.id as account_id, a.key, a.premises_id from account_holder h
          join settlement_account a on a.cooperative_id = cooperative and a.id = h.account_id
          where h.cooperative_id = cooperative and h.person_id = any (persons)),
        places as (
          select person_id, premises_id from held where premises_id is not null
          union select t.person_id, t.premises_id from legal_title t where t.cooperative_id = cooperative and t.person_id = any (persons))
        select s.person_id, plain_words(concat_ws(' ', b.street, b.number || '/' || p.number, b.city)) as word
        from places s join premises p on p.cooperative_id = cooperative and p.id = s.premises_id
        join building b on b.cooperative_id = cooperative and b.id = p.building_id
        union all select person_id, lower(regexp_replace(unaccent(key), '\\s', '', 'g')) from held
        union all select held.person_id, v.nrb from held join virtual_account v on v.cooperative_id = cooperative and v.account_id = held.account_id`)}

      ${refresher('name_words', 'put_name_words', (changed) => `select c.id from ${changed} c where c.cooperative_id = cooperative`)}
      ${refresher('contact_words', 'put_contact_words', (changed) => `select distinct c.person_id from ${changed} c where c.cooperative_id = cooperative`)}
      ${refresher('login_words', 'put_login_words', (changed) => `select c.person_id from ${changed} c where c.cooperative_id = cooperative`)}
      ${refresher('home_words', 'put_home_words', (changed) => `select distinct c.person_id from ${changed} c where c.cooperative_id = cooperative`)}
      ${refresher('virtual_account_words', 'put_home_words', (changed) => `
        select h.person_id from ${changed} c join ${HOLDERS} = c.account_id where c.cooperative_id = cooperative`)}
      ${refresher('account_words', 'put_home_words', (changed) => `
        select h.person_id from ${changed} c join ${HOLDERS} = c.id where c.cooperative_id = cooperative`)}
      ${refresher('premises_words', 'put_home_words', (changed) => OF_PREMISES(`(select id as premises_id from ${changed})`))}
      ${refresher('building_words', 'put_home_words', (changed) => OF_PREMISES(
        `(select p.id as premises_id from ${changed} b join premises p on p.cooperative_id = b.cooperative_id and p.building_id = b.id)`))}

      ${Object.entries(TRIGGERS).map(([table, { run, events }]) => onChange(table, run, events)).join('\n')}
      do $$ declare each uuid; begin
        for each in select id from cooperative loop
          perform set_config('domownik.cooperative_id', each::text, true);
          perform put_name_words(each, array(select id from person)), put_contact_words(each, array(select id from person)),
            put_login_words(each, array(select id from person)), put_home_words(each, array(select id from person));
        end loop;
        perform set_config('domownik.cooperative_id', '', true);
      end $$;

      -- issued_by is null where a command or an application issued it; issue_document says what the clerk was shown.
      create type identity_document as enum ('ID_CARD', 'PASSPORT', 'DRIVING_LICENCE', 'RESIDENCE_CARD', 'OTHER_WITH_PHOTO');
      alter table login add column issued_at timestamptz not null default now(), add column issued_by uuid,
        add column issue_document identity_document,
        add foreign key (cooperative_id, issued_by) references staff_member;
      update login set issued_at = created_at;
      grant select (issued_at, issued_by, issue_document), insert,
        update (password_hash, password_set_at, start_password_expires_at, issued_at, issued_by, issue_document) on login to domownik_desk;
      grant delete on session to domownik_desk;

      -- letters: the PDF, sealed, until it is taken once or an hour is over.
      create table login_batch (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        building_id uuid not null, staircase text,
        started_by uuid not null, started_at timestamptz not null default now(),
        state login_batch_state not null default 'RUNNING',
        total integer not null, done integer not null default 0,
        ready_at timestamptz, letters bytea,
        primary key (cooperative_id, id),
        foreign key (cooperative_id, building_id) references building,
        foreign key (cooperative_id, started_by) references staff_member
      );
      create index on login_batch (cooperative_id, started_at);
      create unique index one_running on login_batch (cooperative_id, building_id) where state = 'RUNNING';
      -- password: the start password, sealed, from its issue until the letters are made.
      create table login_batch_person (
        cooperative_id uuid not null,
        batch_id uuid not null, person_id uuid not null, position integer not null,
        password bytea,
        primary key (cooperative_id, batch_id, person_id),
        foreign key (cooperative_id, batch_id) references login_batch on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      ${protect('login_batch', { desk: 'select, insert', worker: 'select, update' })}
      grant update (state, letters) on login_batch to domownik_desk;
      ${protect('login_batch_person', { desk: 'insert', worker: 'select, update, delete' })}
      ${residentSees('login_batch', 'false')} ${residentSees('login_batch_person', 'false')}
      ${staffSees('login_batch')} ${staffSees('login_batch_person')}

      -- Who of the office saw the portal as whom, and why; the name as it was then, because residents can't read the staff's.
      create table seen_as (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        staff_session_id uuid not null, staff_id uuid not null, staff_name text not null, person_id uuid not null,
        reason text not null check (length(reason) between 5 and 300),
        started_at timestamptz not null default now(), expires_at timestamptz not null, ended_at timestamptz,
        primary key (cooperative_id, id),
        foreign key (cooperative_id, staff_id) references staff_member,
        foreign key (cooperative_id, person_id) references person
      );
      create index on seen_as (cooperative_id, person_id, started_at);
      ${protect('seen_as', { app: 'select', desk: 'select, insert, update (ended_at)' })}
      ${residentSees('seen_as', 'person_id = current_person()')}
      ${staffSees('seen_as')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table seen_as, login_batch_person, login_batch cascade;
      revoke delete on session from domownik_desk;
      revoke select (issued_at, issued_by, issue_document), insert,
        update (password_hash, password_set_at, start_password_expires_at, issued_at, issued_by, issue_document) on login from domownik_desk;
      alter table login drop column issued_at, drop column issued_by, drop column issue_document;
      ${Object.entries(TRIGGERS).flatMap(([table, { events }]) => events.map((event) => `drop trigger ${table}_words_${event} on ${table};`)).join('\n')}
      drop function name_words(), contact_words(), login_words(), home_words(), virtual_account_words(), account_words(), premises_words(), building_words(),
        put_name_words(uuid, uuid[]), put_contact_words(uuid, uuid[]), put_login_words(uuid, uuid[]), put_home_words(uuid, uuid[]);
      drop index person_by_name;
      drop table person_word cascade;
      drop function plain_words(text);
      drop type login_batch_state, identity_document, person_word_source;
    `);
  }
}
