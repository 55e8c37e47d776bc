/** Posts to one of the desk's addresses that are not GraphQL; null where the server was not reached. */
export const deskPost = (path: string, body: object = {}): Promise<Response | null> =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
