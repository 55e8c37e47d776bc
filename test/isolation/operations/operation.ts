/** What a resident has, as ids and years that an operation can be asked with. */
export interface Belongings {
  accountId: string;
  year: number;
  month: string;
  noticeId: string;
  letterId: string;
  /** Of a second browser: ending it leaves the first one signed in. */
  sessionId: string;
}

/** How an operation is probed: the document, and what it takes from the owner of the data. */
export interface Operation {
  query: string;
  /** Given for operations that take an id: asked by a stranger they must answer as for an id that never was. */
  variables?: (of: Belongings) => Record<string, unknown>;
}
