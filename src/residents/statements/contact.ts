import type { Statement } from '#libs/cooperative';
import type { Kind } from '../contact/contact-value.js';

export interface ContactRow {
  kind: Kind;
  value: string | null;
  changed_at: Date | null;
  office_value: string | null;
  exported_at: Date | null;
}

/** Every way of contact with its value, if any, and with the resident's own change where the office has not taken it over. */
export const CONTACTS: Statement = {
  name: 'contacts',
  text: `select k.kind, c.value, x.at as changed_at, x.office_value, x.exported_at
    from unnest(enum_range(null::contact_kind)) as k (kind)
    left join contact c on c.cooperative_id = $1 and c.person_id = $2 and c.kind = k.kind
    left join contact_change x on x.cooperative_id = $1 and x.person_id = $2 and x.kind = k.kind and x.state = 'CHANGED'
    order by k.kind`,
};

export type ChangeState = 'PENDING_CONFIRMATION' | 'CHANGED' | 'CANCELLED' | 'REPLACED' | 'TAKEN_OVER' | 'OVERRULED';

export interface ChangeRow {
  id: string;
  kind: Kind;
  old_value: string | null;
  new_value: string | null;
  state: ChangeState;
  at: Date;
  decided_at: Date | null;
  exported_at: Date | null;
  sent_at: Date | null;
  expires_at: Date | null;
  expired: boolean | null;
}

/** The newest changes of the viewer's contact data, and the link that a new e-mail address waits for. */
export const CHANGES: Statement = {
  name: 'contact-changes',
  text: `select x.id, x.kind, x.old_value, x.new_value, x.state, x.at, x.decided_at, x.exported_at,
      f.sent_at, f.expires_at, f.expires_at <= now() as expired
    from contact_change x
    left join contact_confirmation f on f.cooperative_id = $1 and f.person_id = $2 and f.change_id = x.id
    where x.cooperative_id = $1 and x.person_id = $2
    order by x.at desc, x.id limit 50`,
};
