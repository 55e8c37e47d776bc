/** Whom a notice is for, by names and by the keys of the accounting program. */
export type DraftAudience =
  | { audience: 'ALL' }
  | { audience: 'ESTATE'; estate: string }
  | { audience: 'BUILDING'; building: string }
  | { audience: 'STAIRCASE'; building: string; staircase: string }
  | { audience: 'PERSON'; person: string };

/** A file that goes with a notice. */
export interface DraftAttachment {
  name: string;
  content: Uint8Array;
}

/** A notice as its author hands it in. */
export interface NoticeDraft {
  title: string;
  /** Markdown. */
  body: string;
  audience: DraftAudience;
  pinned: boolean;
  /** Whether visitors see it too; only for what is for everybody, and by default not. */
  public?: boolean | undefined;
  /** First day on which it is shown, YYYY-MM-DD; null: today. */
  from: string | null;
  /** Last day on which it is shown; null without an end. */
  to: string | null;
  attachments: DraftAttachment[];
}
