import type { Statement } from '#libs/cooperative';

export interface KnownRow {
  language: string | null;
  /** Whether the login ever succeeded in any browser. */
  seen: boolean;
  failures: number;
}

/** What there is to know of a person who has just proved who they are: the language, and how it went before. */
export const BEFORE: Statement = {
  name: 'before-admission',
  text: `select (select language from person_preference where cooperative_id = $1 and person_id = $2) as language,
      exists (select from known_device where cooperative_id = $1 and person_id = $2) as seen,
      (select count(*)::int from audit_event f where f.cooperative_id = $1 and f.person_id = $2
        and f.action in ('SIGN_IN_FAILED', 'SECOND_FACTOR_FAILED') and f.at > coalesce((select max(a.at) from audit_event a
          where a.cooperative_id = $1 and a.person_id = $2 and a.action = 'SIGNED_IN'), '-infinity')) as failures`,
};

export interface FoundRow {
  id: string;
  person_id: string;
  identifier: string;
  password_hash: string;
  start_password_expires_at: Date | null;
  device_known: boolean;
}

/** The login of an identifier ($3), and whether a browser ($4, a hash or null) is known to it: one question for both, whatever is there. */
export const FIND_LOGIN: Statement = {
  name: 'find-login',
  text: `select l.id, l.person_id, l.identifier, l.password_hash, l.start_password_expires_at, d.token_hash is not null as device_known
    from login l left join known_device d on d.cooperative_id = l.cooperative_id and d.login_id = l.id and d.token_hash = $4
    where l.cooperative_id = $1 and $2::uuid is null and l.identifier = $3`,
};

/** Whether any login of the cooperative once succeeded in a browser ($3, a hash). */
export const BROWSER_KNOWN: Statement = {
  name: 'browser-known',
  text: 'select exists (select from known_device d where d.cooperative_id = $1 and $2::uuid is null and d.token_hash = $3) as known',
};

/** Makes a browser ($3, a hash) known to the viewer's login ($4); twice is once. */
export const KNOW_BROWSER: Statement = {
  name: 'know-browser',
  text: 'insert into known_device (cooperative_id, person_id, token_hash, login_id) values ($1, $2, $3, $4) on conflict do nothing',
};

/** The viewer's login, and whether a browser ($3) is known to it. */
export const MY_LOGIN: Statement = {
  name: 'my-login',
  text: `select l.id, l.person_id, l.identifier, l.start_password_expires_at, d.token_hash is not null as device_known
    from login l left join known_device d on d.cooperative_id = l.cooperative_id and d.login_id = l.id and d.token_hash = $3
    where l.cooperative_id = $1 and l.person_id = $2`,
};

/** Whether the login has a second factor. */
export const HAS_FACTOR: Statement = {
  name: 'has-factor',
  text: `select exists (select from totp_factor t where t.cooperative_id = $1 and t.person_id = $2 and t.confirmed_at is not null)
      or exists (select from passkey p where p.cooperative_id = $1 and p.person_id = $2) as asked`,
};
