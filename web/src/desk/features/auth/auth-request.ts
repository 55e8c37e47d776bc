import type { AuthAnswer } from '../../../features/auth/index.js';

type Step = 'sign-in' | 'second-factor' | 'enrol' | 'confirm-enrolment' | 'accept-invitation' | 'forgotten' | 'reset' | 'sign-out';

/** Posts to one of the addresses of the staff's sign-in. */
export async function authRequest(step: Step, body: object = {}): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/desk/auth/${step}`, {
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

/** Whether the server did what it was asked. */
export const isDone = (answer: AuthAnswer): answer is Exclude<AuthAnswer, 'UNREACHABLE'> =>
  answer !== 'UNREACHABLE' && answer.status >= 200 && answer.status < 300;

/** The server's word for why it did not; null where it was not reached or said none. */
export const codeOf = (answer: AuthAnswer): string | null =>
  answer !== 'UNREACHABLE' && typeof answer.body['code'] === 'string' ? answer.body['code'] : null;
