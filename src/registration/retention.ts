/** How long an application is kept, in days, where nothing more comes of it; then it is deleted with all that it says. */
export const KEPT_DAYS = {
  /** Its e-mail address was never confirmed. */
  UNCONFIRMED: 7,
  /** The signed paper never came. */
  SENT: 90,
  /** Refused: long enough for a complaint. */
  REFUSED: 365,
} as const;

export type Droppable = keyof typeof KEPT_DAYS;

const DAY_MS = 86_400_000;

/** The moment at which an application in such a state is let go. */
export const dropAt = (state: Droppable): Date => new Date(Date.now() + KEPT_DAYS[state] * DAY_MS);
