/** What the server answered, or that it did not. */
export type AuthAnswer = { status: number; body: Record<string, unknown> } | 'UNREACHABLE';

/** Posts to one of the addresses of sign-in. */
export async function authRequest(
  path: 'sign-in' | 'set-password' | 'sign-out',
  body: object = {},
): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/auth/${path}`, {
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
