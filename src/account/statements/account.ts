import type { Statement } from '#libs/cooperative';

export interface LoginRow {
  identifier: string;
  password_set_at: Date;
  email: string | null;
}

/** The viewer's login and the e-mail address on file. */
export const LOGIN: Statement = {
  name: 'account-login',
  text: `select l.identifier, l.password_set_at,
      (select c.value from contact c where c.cooperative_id = $1 and c.person_id = $2 and c.kind = 'EMAIL') as email
    from login l where l.cooperative_id = $1 and l.person_id = $2 and $3::bytea is not null`,
};

export interface SessionRow {
  id: string;
  device: string;
  created_at: Date;
  last_seen_at: Date;
  current: boolean;
}

/** The viewer's open sessions; $3 is the hash of the one that asks. */
export const SESSIONS: Statement = {
  name: 'account-sessions',
  text: `select s.id, s.device, s.created_at, s.last_seen_at, s.token_hash = $3 as current from session s
    where s.cooperative_id = $1 and s.person_id = $2 and s.expires_at > now() and not s.awaits_second_factor
    order by s.token_hash = $3 desc, s.last_seen_at desc`,
};

export type Topic = 'NOTICES' | 'LETTERS' | 'FAULTS' | 'READINGS';

export interface ChoiceRow {
  topic: Topic;
  by_email: boolean;
}

/** Of what the viewer is told by e-mail. */
export const CHOICES: Statement = {
  name: 'account-choices',
  text: `select t.topic, coalesce(n.by_email, email_by_default(t.topic)) as by_email
    from unnest(enum_range(null::notification_topic)) as t (topic)
    left join notification_choice n on n.cooperative_id = $1 and n.person_id = $2 and n.topic = t.topic
    where $3::bytea is not null order by t.topic`,
};

export interface EventRow {
  id: string;
  at: Date;
  action: string;
  address: string | null;
  by_office: boolean;
  staff_name: string | null;
  reason: string | null;
  place: string;
}

/** What happened with the viewer's account and data before a moment ($3) and an id ($4), newest first; one more than a page. */
export const EVENTS: Statement = {
  name: 'account-events',
  text: `select a.id, a.at, a.action, host(a.address) as address, a.staff_id is not null as by_office, v.staff_name, v.reason, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place
    from audit_event a left join seen_as v on v.cooperative_id = $1 and v.person_id = $2 and v.id::text = a.details->>'seenAs'
    where a.cooperative_id = $1 and a.person_id = $2 and (a.at, a.id) < ($3::timestamptz, $4::uuid)
    order by a.at desc, a.id desc limit 31`,
};
