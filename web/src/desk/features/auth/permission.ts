/** What staff may be allowed to do, in the server's words. */
export type Permission =
  | 'desk.people.read' | 'desk.people.issue' | 'desk.people.seeAs' | 'desk.applications' | 'desk.faults' | 'desk.readings'
  | 'desk.notices' | 'desk.letters' | 'desk.settings' | 'desk.staff' | 'desk.feeds' | 'desk.audit' | 'desk.figures' | 'platform';
