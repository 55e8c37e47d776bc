/** The secret of a mail's link stands in the fragment, which browsers send to nobody. */
export const linkToken = () => location.hash.slice(1);

/** What the server answered, or that it did not. */
export type LinkAnswer = Record<string, unknown> & { code: string };

/** Posts to an address that needs no session. Whatever is no answer of ours is FAILED. */
export async function post(path: string, body: object): Promise<LinkAnswer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch(path, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) }).catch(() => null);
  const read = (await answer?.json().catch(() => null)) as LinkAnswer | null | undefined;
  return typeof read?.code === 'string' ? read : { code: 'FAILED' };
}
