import type { AuthAnswer } from '../../../features/auth/index.js';

type Step =
  | 'sign-in' | 'second-factor' | 'second-factor/options' | 'second-factor/passkey' | 'enrol' | 'confirm-enrolment' | 'accept-invitation' | 'forgotten'
  | 'reset' | 'sign-out';
type AccountStep = 'password' | 'recovery-codes' | 'passkey/options' | 'passkey' | 'passkey/remove' | 'sign-out-everywhere';

/** Posts to one of the addresses of the staff's sign-in. */
export const authRequest = (step: Step, body: object = {}): Promise<AuthAnswer> => deskRequest(`auth/${step}`, body);

/** Posts to one of the addresses of a member of staff's own account. */
export const accountRequest = (step: AccountStep, body: object = {}): Promise<AuthAnswer> => deskRequest(`account/${step}`, body);

async function deskRequest(path: string, body: object): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/desk/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
  } catch {
    return 'UNREACHABLE';
  }
}

/** What the server answered where it did what it was asked; else null. */
export const doneBody = (answer: AuthAnswer): Record<string, unknown> | null =>
  statusOf(answer) >= 200 && statusOf(answer) < 300 && answer !== 'UNREACHABLE' ? answer.body : null;

/** The answer's status; 0 where the server was not reached. */
export const statusOf = (answer: AuthAnswer): number => (answer === 'UNREACHABLE' ? 0 : answer.status);

/** The server's word for why it did not; null where it was not reached or said none. */
export const codeOf = (answer: AuthAnswer): string | null =>
  answer !== 'UNREACHABLE' && typeof answer.body['code'] === 'string' ? answer.body['code'] : null;
