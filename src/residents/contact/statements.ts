import type { Statement } from '#libs/cooperative';

/** Changes of one person's contact data take turns. */
export const LOCK: Statement = {
  name: 'contact-lock',
  text: `select pg_advisory_xact_lock(hashtextextended('contact ' || $1::uuid || $2::uuid, 0))`,
};

/** Ends the changes of a kind ($3) that are in the state $4, by the state $5. */
export const CLOSE: Statement = {
  name: 'contact-close',
  text: `update contact_change set state = $5::contact_change_state, decided_at = now()
    where cooperative_id = $1 and person_id = $2 and kind = $3::contact_kind and state = $4::contact_change_state
    returning id, office_value, new_value`,
};

/** Writes a change: kind, old, office's and new value, state. */
export const INSERT: Statement = {
  name: 'contact-insert',
  text: `insert into contact_change (cooperative_id, person_id, changed_by, kind, old_value, office_value, new_value, state, decided_at)
    values ($1, $2, $2, $3::contact_kind, $4, $5, $6, $7::contact_change_state, case when $7 = 'CHANGED' then now() end) returning id`,
};

/** Puts a change that waited for its link in force. */
export const CONFIRM: Statement = {
  name: 'contact-confirm',
  text: `update contact_change set state = 'CHANGED', decided_at = now(), old_value = $4, office_value = $5
    where cooperative_id = $1 and person_id = $2 and id = $3 and state = 'PENDING_CONFIRMATION' returning new_value`,
};

/** Shows a value. */
export const SHOW: Statement = {
  name: 'contact-show',
  text: `insert into contact (cooperative_id, person_id, kind, value) values ($1, $2, $3::contact_kind, $4)
    on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`,
};

/** Shows none. */
export const HIDE: Statement = {
  name: 'contact-hide',
  text: 'delete from contact where cooperative_id = $1 and person_id = $2 and kind = $3::contact_kind',
};

/** The address that waits for its link. */
export const PENDING: Statement = {
  name: 'contact-pending',
  text: `select id, new_value from contact_change
    where cooperative_id = $1 and person_id = $2 and kind = 'EMAIL' and state = 'PENDING_CONFIRMATION'`,
};

/** Voids the link of a change ($3). */
export const VOID_LINK: Statement = {
  name: 'contact-void-link',
  text: 'delete from contact_confirmation where cooperative_id = $1 and person_id = $2 and change_id = $3',
};

/** Keeps the hash of a link ($3) for a change ($4), for a day. */
export const NEW_LINK: Statement = {
  name: 'contact-new-link',
  text: `insert into contact_confirmation (cooperative_id, person_id, token_hash, change_id, expires_at)
    values ($1, $2, $3, $4, now() + interval '24 hours')`,
};

/** Whose a link is; asked before anybody is known, so $2 is null. */
export const FIND_LINK: Statement = {
  name: 'contact-find-link',
  text: `select person_id from contact_confirmation
    where cooperative_id = $1 and $2::uuid is null and token_hash = $3 and expires_at > now()`,
};

/** Uses a link up. */
export const USE_LINK: Statement = {
  name: 'contact-use-link',
  text: `delete from contact_confirmation
    where cooperative_id = $1 and person_id = $2 and token_hash = $3 and expires_at > now() returning change_id`,
};
