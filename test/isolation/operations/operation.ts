/** What a resident has, as ids and years that an operation can be asked with. */
export interface Belongings {
  accountId: string;
  year: number;
  month: string;
  /** A meter that hangs, of which the resident may report readings. */
  meterId: string;
  /** A UUID that was never used. */
  requestId: string;
}

/** How an operation is probed: the document, and what it takes from the owner of the data. */
export interface Operation {
  query: string;
  /** Given for operations that take an id: asked by a stranger they must answer as for an id that never was. */
  variables?: (of: Belongings) => Record<string, unknown>;
}
