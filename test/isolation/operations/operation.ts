/** What a resident has, as ids and years that an operation can be asked with. */
export interface Belongings {
  accountId: string;
  year: number;
  month: string;
  /** Of a second browser: ending it leaves the first one signed in. */
  sessionId: string;
  noticeId: string;
  letterId: string;
  /** Premises held today. */
  premisesId: string;
  /** A report of a fault, filed by the resident. */
  faultId: string;
  /** A meter that hangs, of which the resident may report readings. */
  meterId: string;
  /** A UUID that was never used. */
  requestId: string;
}

/** How an operation is probed: the document, and what it takes from the owner of the data. */
export interface Operation {
  query: string;
  /** For operations that anybody may call: why they can tell a visitor nothing of anybody. */
  open?: string;
  /** Given for operations that take an id: asked by a stranger they must answer as for an id that never was. */
  variables?: (of: Belongings) => Record<string, unknown>;
}
