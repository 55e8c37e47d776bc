/** What the server answered, or that it did not. */
export type AccountAnswer = Response | 'UNREACHABLE';

/** Posts to one of the addresses of the account that are not GraphQL. */
export async function accountRequest(path: 'password' | 'export' | 'sign-out-everywhere', body: object = {}): Promise<AccountAnswer> {
  try {
    return await fetch(`/account/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return 'UNREACHABLE';
  }
}
