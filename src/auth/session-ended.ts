/** The topic under which the end of sessions is told to all processes: a session's hash, or nothing for all of them. */
export const SESSION_ENDED = 'domownik_session';
