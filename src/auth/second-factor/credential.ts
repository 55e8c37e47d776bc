import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

const base64url = (longest: number) => z.string().regex(/^[A-Za-z0-9_-]+$/).max(longest);

const shared = {
  id: base64url(1_400),
  rawId: base64url(1_400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).nullish().transform((kind) => kind ?? undefined),
  clientExtensionResults: z.looseObject({}),
};

const assertion = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: base64url(4_000),
    authenticatorData: base64url(4_000),
    signature: base64url(2_000),
    userHandle: base64url(100).nullish().transform((handle) => handle ?? undefined),
  }),
});

const attestation = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: base64url(4_000),
    attestationObject: base64url(16_000),
    transports: z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(10).default([]),
  }),
});

const clientData = z.object({ challenge: base64url(200) });

/** An authenticator's answer that is shaped as one, and the challenge that it says it answers; nothing in it is proved yet. */
export interface Answer<Response> {
  response: Response;
  challenge: string;
}

/** @returns null for what is no answer of an authenticator */
export const readAssertion = (given: unknown): Answer<AuthenticationResponseJSON> | null => withChallenge(assertion.safeParse(given).data);

/** @returns null for what is no new credential */
export const readAttestation = (given: unknown): Answer<RegistrationResponseJSON> | null => withChallenge(attestation.safeParse(given).data);

function withChallenge(read: { response: { clientDataJSON: string } } | undefined) {
  const challenge = read && challengeIn(read.response.clientDataJSON);
  return challenge ? { response: read as never, challenge } : null;
}

function challengeIn(encoded: string): string | null {
  try {
    return clientData.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'))).challenge;
  } catch {
    return null;
  }
}
