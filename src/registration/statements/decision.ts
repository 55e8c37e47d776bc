import type { Statement } from '#libs/cooperative';

// The office acts: $2 is null; $3 the district to which whoever acts is bound, as in desk.ts.

export interface LockedRow {
  state: 'SENT' | 'RECEIVED' | 'ACTIVATED' | 'REFUSED';
  revision: number;
  number: string;
  email: string;
  language: string;
  district_id: string | null;
}

/** Takes an application ($4) for the length of the transaction: of two who act at once, the second sees what the first did. */
export const LOCK: Statement = {
  name: 'application-lock',
  text: `select state, revision, number, email, language, district_id from application
    where cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or district_id is null or district_id = $3)
      and id = $4 and state <> 'UNCONFIRMED' for no key update`,
};

/** The signed paper of $4 came; the office has so many days ($5). What no district serves becomes that of whoever took it ($3). */
export const RECEIVE: Statement = {
  name: 'application-receive',
  text: `update application set state = 'RECEIVED', received_on = current_day(), due_on = current_day() + $5::int,
      district_id = coalesce(district_id, $3::uuid), revision = revision + 1
    where cooperative_id = $1 and $2::uuid is null and id = $4 returning due_on`,
};

/** Records a check of $4: $5 kind, $6 document, $7 person, $8 premises; a later one goes before. */
export const CHECK: Statement = {
  name: 'application-check',
  text: `insert into application_check (cooperative_id, application_id, kind, document, person_id, premises_id)
    select $1, $4::uuid, $5::application_check_kind, $6::application_document, $7::uuid, $8::uuid where $2::uuid is null and ($3::uuid is null or true)
    on conflict (cooperative_id, application_id, kind) do update set document = excluded.document, person_id = excluded.person_id,
      premises_id = excluded.premises_id, staff_id = excluded.staff_id, at = now()`,
};

export const UNCHECK: Statement = {
  name: 'application-uncheck',
  text: `delete from application_check where cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or true)
    and application_id = $4 and kind = $5::application_check_kind returning kind`,
};

export const NEXT_REVISION: Statement = {
  name: 'application-next-revision',
  text: 'update application set revision = revision + 1 where cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or true) and id = $4',
};

/** Whether a person ($4) has a legal title to premises ($5) today, within the district ($3). */
export const HAS_TITLE: Statement = {
  name: 'application-has-title',
  text: `select 1 as found from legal_title t join premises r on r.cooperative_id = $1 and r.id = t.premises_id
    join building b on b.cooperative_id = $1 and b.id = r.building_id
    where t.cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or b.district_id = $3) and t.person_id = $4 and t.premises_id = $5 and t.kind <> 'NONE'
      and t.valid_from <= current_day() and coalesce(t.valid_to, 'infinity') >= current_day() limit 1`,
};

export interface RecordedRow {
  kind: 'IDENTITY' | 'SIGNATURE' | 'TITLE';
  person_id: string | null;
  premises_id: string | null;
}

export const RECORDED: Statement = {
  name: 'application-recorded',
  text: `select kind, person_id, premises_id from application_check
    where cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or true) and application_id = $4`,
};

/** Decides on $4: $5 state, $6 person, $7 reason. */
export const DECIDE: Statement = {
  name: 'application-decide',
  text: `update application set state = $5::application_state, person_id = $6::uuid, refusal_reason = $7, decided_on = current_day(), revision = revision + 1
    where cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or true) and id = $4`,
};

/** Keeps the initial password of a login ($3) apart from the login's own: $4 person, $5 hash, $6 e-mail address. */
export const KEEP_CREDENTIAL: Statement = {
  name: 'keep-initial-credential',
  text: `insert into initial_credential (cooperative_id, login_id, person_id, password_hash, email)
    select $1, $3::uuid, $4::uuid, $5, $6 where $2::uuid is null
    on conflict (cooperative_id, login_id) do update set password_hash = $5, email = $6, issued_at = now()`,
};

export const PRESENT_EMAIL: Statement = {
  name: 'activation-present-email',
  text: `select value from contact where cooperative_id = $1 and $2::uuid is null and person_id = $3 and kind = 'EMAIL'`,
};

/** Ends what the person ($3) changed of the e-mail address before. */
export const CLOSE_EMAIL_CHANGES: Statement = {
  name: 'activation-close-email-changes',
  text: `update contact_change set state = 'REPLACED', decided_at = now() where cooperative_id = $1 and $2::uuid is null and person_id = $3
    and kind = 'EMAIL' and state in ('CHANGED', 'PENDING_CONFIRMATION') returning state, office_value`,
};

/** The address that the applicant confirmed, as a change of the person's ($3) own that the office takes over: $4 before, $5 the office's, $6 new. */
export const CHANGE_EMAIL: Statement = {
  name: 'activation-change-email',
  text: `insert into contact_change (cooperative_id, person_id, changed_by, kind, old_value, office_value, new_value, state, decided_at)
    select $1, $3::uuid, $3::uuid, 'EMAIL', $4, $5, $6, 'CHANGED', now() where $2::uuid is null`,
};

export const SHOW_EMAIL: Statement = {
  name: 'activation-show-email',
  text: `insert into contact (cooperative_id, person_id, kind, value) select $1, $3::uuid, 'EMAIL', $4 where $2::uuid is null
    on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`,
};
