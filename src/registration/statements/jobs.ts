import type { Statement } from '#libs/cooperative';

// The worker asks: $2 is null.

export interface PaperRow {
  number: string;
  first_name: string;
  last_name: string;
  address: string;
  flat: string;
  postcode: string;
  city: string;
  email: string;
  phone: string | null;
  language: string;
  terms_version: string | null;
  sent_on: string;
  office_name: string | null;
  office_address: string | null;
  office_hours: string | null;
  office_phone: string | null;
}

/** Everything that the application's paper says. $3 the application. */
export const PAPER: Statement = {
  name: 'application-paper',
  text: `select a.number, a.first_name, a.last_name, a.address, a.flat, a.postcode, a.city, a.email, a.phone, a.language, a.terms_version, a.sent_on,
      d.name as office_name, d.address as office_address, d.hours as office_hours, d.phone as office_phone
    from application a left join district d on d.cooperative_id = $1 and d.id = a.district_id
    where a.cooperative_id = $1 and $2::uuid is null and a.id = $3 and a.state <> 'UNCONFIRMED'`,
};

/** Marks the paper ($3) as mailed; finds nothing where it has been. */
export const PAPER_SENT: Statement = {
  name: 'application-paper-sent',
  text: `update application set paper_sent_at = now() where cooperative_id = $1 and $2::uuid is null and id = $3 and paper_sent_at is null returning id`,
};

/** Lets an application ($3) go that is still in a state ($4). */
export const DROP: Statement = {
  name: 'application-drop',
  text: 'delete from application where cooperative_id = $1 and $2::uuid is null and id = $3 and state = $4::application_state',
};

export interface RecoveryRow {
  login_id: string;
  person_id: string;
  email: string;
  language: string;
}

/** Whose way back it is ($3 the login) and where its mail goes: the address on file, and without one that of the activation. */
export const RECOVERY_OWNER: Statement = {
  name: 'recovery-owner',
  text: `select i.login_id, i.person_id, coalesce(c.value, i.email) as email, coalesce(l.language, s.settings->'languages'->>0, 'pl') as language
    from initial_credential i
    left join contact c on c.cooperative_id = $1 and c.person_id = i.person_id and c.kind = 'EMAIL'
    left join person_preference l on l.cooperative_id = $1 and l.person_id = i.person_id
    join cooperative_settings s on s.cooperative_id = $1
    where i.cooperative_id = $1 and $2::uuid is null and i.login_id = $3`,
};

/** Puts a link ($4 its hash) for a login ($3) in the place of the one before; it holds for an hour. */
export const PUT_RECOVERY_LINK: Statement = {
  name: 'recovery-put-link',
  text: `insert into recovery_link (cooperative_id, token_hash, login_id, person_id, expires_at)
    select $1, $4, i.login_id, i.person_id, now() + interval '1 hour' from initial_credential i
    where i.cooperative_id = $1 and $2::uuid is null and i.login_id = $3
    on conflict (cooperative_id, login_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
};
