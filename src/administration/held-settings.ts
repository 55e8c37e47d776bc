import type { Environment } from '#config/environment';
import { settingsSchema, type CooperativeSettings, type ScopedTransaction } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { DESK, type DeskRow } from './statements.js';

/** The settings of a cooperative within one transaction: what is in force, and the draft if there is one. */
export interface HeldSettings extends Omit<DeskRow, 'published' | 'draft' | 'password_floor'> {
  published: CooperativeSettings;
  draft: CooperativeSettings | null;
  /** The draft, or what is in force. */
  current: CooperativeSettings;
  passwordFloor: number;
}

/** Reads them. @throws Refusal NOT_FOUND where the cooperative has none, as the platform itself in a process without a console */
export async function heldSettings(transaction: ScopedTransaction, environment: Environment): Promise<HeldSettings> {
  const [row] = await transaction.rows<DeskRow & Record<string, unknown>>(DESK);
  if (!row) throw new Refusal('NOT_FOUND');
  const { published: inForce, draft: drafted, password_floor: floor, ...rest } = row as DeskRow;
  const published = settingsSchema.parse(inForce);
  // A draft of an older release may be none of this one's any more; then the admin begins anew.
  const draft = settingsSchema.safeParse(drafted).data ?? null;
  return { ...rest, published, draft, current: draft ?? published, passwordFloor: Math.max(floor, environment.passwordFloor) };
}
