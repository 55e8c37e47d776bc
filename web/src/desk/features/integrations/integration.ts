import type { DeskMessageId, DeskText } from '../../../messages/desk.js';
import type { FieldProblem } from '../../../ui/ErrorSummary.js';
import type { ResultOf } from '../../../graphql/graphql.js';
import type { IntegrationsQuery } from './integrations.query.js';

type Integrations = ResultOf<typeof IntegrationsQuery>['integrations'];
export type Token = Integrations['tokens'][number];
export type Waiting = Integrations['waiting'][number];
export type Webhook = Integrations['webhooks'][number];

/** What a token may open, each with the name of its field. */
export const SCOPES = [['feedWrite', 'feed:write'], ['feedRead', 'feed:read'], ['changesRead', 'changes:read'], ['changesAck', 'changes:ack']] as const;

/** What an address can be told of, each with the name of its field. */
export const EVENTS = [
  ['feedApplied', 'feed.applied'], ['feedRefused', 'feed.refused'], ['feedFailed', 'feed.failed'], ['changeWaiting', 'change.waiting'],
] as const;

/** The kinds of changes as their files are called. */
export const KIND_FILES: Record<Waiting['kind'], string> = {
  CONTACT: 'contacts', READING: 'readings', FAULT: 'faults', APPLICATION: 'applications', CONSENT: 'consents',
};

/** How far a token is: it holds, is about to end, has ended, or was taken back. */
export function tokenState({ expiresAt, revokedAt }: Pick<Token, 'expiresAt' | 'revokedAt'>, now: Date): 'HOLDS' | 'ENDS_SOON' | 'ENDED' | 'REVOKED' {
  if (revokedAt) return 'REVOKED';
  const left = new Date(expiresAt).getTime() - now.getTime();
  if (left <= 0) return 'ENDED';
  return left < 14 * 24 * 60 * 60_000 ? 'ENDS_SOON' : 'HOLDS';
}

const WORDS: Record<string, DeskMessageId> = {
  REQUIRED: 'desk.integrations.problem.REQUIRED',
  TOO_LONG: 'desk.integrations.problem.TOO_LONG',
  TOO_MANY: 'desk.integrations.problem.TOO_MANY',
  NO_URL: 'desk.integrations.problem.NO_URL',
  NOT_HTTPS: 'desk.integrations.problem.NOT_HTTPS',
  PRIVATE_ADDRESS: 'desk.integrations.problem.PRIVATE_ADDRESS',
};

/** What the server found wrong, at the fields of the form; what is wrong with a set of boxes stands at its first. */
export const problemsIn = <Field extends string>(
  t: DeskText, found: readonly { field: string | null; code: string }[], fields: Readonly<Record<string, Field>>,
): FieldProblem<Field>[] => found.map(({ field, code }) => ({
  field: (field !== null && fields[field]) || null,
  message: t(field === 'scopes' || field === 'events' ? 'desk.integrations.problem.NONE_TICKED' : (WORDS[code] ?? 'failure.explanation')),
}));
