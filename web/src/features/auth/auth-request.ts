/** What the server answered, or that it did not. */
export type AuthAnswer = { status: number; body: Record<string, unknown> } | 'UNREACHABLE';

type AuthPath =
  | 'sign-in'
  | 'set-password'
  | 'sign-out'
  | `second-factor${'' | '/options' | '/passkey'}`
  | `passkey/${'options' | 'sign-in'}`
  | `factors/${'totp' | 'totp/confirm' | 'passkey' | 'passkey/options' | 'remove' | 'recovery-codes'}`;

/** Posts to one of the addresses of sign-in. */
export async function authRequest(
  path: AuthPath,
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
