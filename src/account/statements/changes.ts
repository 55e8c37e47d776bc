import type { Statement } from '#libs/cooperative';

/** The hash of one of the viewer's open sessions ($3). */
export const SESSION_HASH: Statement = {
  name: 'account-session-hash',
  text: `select encode(s.token_hash, 'hex') as hash from session s
    where s.cooperative_id = $1 and s.person_id = $2 and s.id = $3 and s.expires_at > now()`,
};

/** Keeps a choice: topic, by e-mail. */
export const CHOOSE: Statement = {
  name: 'account-choose',
  text: `insert into notification_choice as n (cooperative_id, person_id, topic, by_email) values ($1, $2, $3, $4)
    on conflict (cooperative_id, person_id, topic) do update set by_email = excluded.by_email`,
};

/** Keeps the language. */
export const SPEAK: Statement = {
  name: 'account-language',
  text: `insert into person_preference as p (cooperative_id, person_id, language) values ($1, $2, $3)
    on conflict (cooperative_id, person_id) do update set language = excluded.language`,
};
