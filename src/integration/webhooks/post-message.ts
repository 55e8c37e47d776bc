import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

const LONGEST_MS = 15_000;

/** What came of a try: the status that the receiver answered with, or why it didn't. */
export type Answer = { status: number } | { error: 'TIMEOUT' | 'PRIVATE_ADDRESS' | 'UNREACHABLE' };

class PrivateAddress extends Error {}

/**
 * Sends a message. The address is looked up once, looked at, and used as it was looked at, so that a name can't turn
 * inwards in between; a redirect is not followed and no body is read.
 *
 * @param toPrivate lets addresses of inner networks pass
 */
export async function postMessage(url: string, body: string, headers: Record<string, string>, toPrivate: boolean): Promise<Answer> {
  const { protocol, hostname } = new URL(url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (!toPrivate && isIP(literal) !== 0 && !isPublicAddress(literal)) return { error: 'PRIVATE_ADDRESS' };
  const signal = AbortSignal.timeout(LONGEST_MS);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const ask = (protocol === 'https:' ? requestHttps : requestHttp)(url, {
        method: 'POST', agent: false, signal, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, ...(!toPrivate && { lookup: publicLookup }),
      }, (response) => {
        response.destroy();
        resolve({ status: response.statusCode! });
      });
      ask.on('error', reject).end(body);
    });
  } catch (error) {
    if (error instanceof PrivateAddress) return { error: 'PRIVATE_ADDRESS' };
    return { error: signal.aborted ? 'TIMEOUT' : 'UNREACHABLE' };
  }
}

/** A name's addresses, all of them public, or none. */
export const publicLookup: LookupFunction = (hostname, options, answer) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    const addresses = found as LookupAddress[] | undefined;
    if (error) return answer(error, '');
    if (!addresses?.length || !addresses.every(({ address }) => isPublicAddress(address))) return answer(new PrivateAddress(), '');
    return options.all ? answer(null, addresses) : answer(null, addresses[0]!.address, addresses[0]!.family);
  });
};
