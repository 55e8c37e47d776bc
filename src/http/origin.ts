import type { FastifyRequest } from 'fastify';

/**
 * True when a change comes from the site's own pages: an Origin equal to the host asked, to the port, and not a request
 * that the browser itself calls foreign (Sec-Fetch-Site). A change without an Origin is refused.
 *
 * @param insecureAllowed accepts http besides https; for the demo and tests on localhost
 */
export function isOwnOrigin(request: Pick<FastifyRequest, 'headers'>, insecureAllowed: boolean): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === `https://${host}` || (insecureAllowed && origin === `http://${host}`);
}
