import { createHmac, randomBytes } from 'node:crypto';

const MARK = 'whsec_';
const BYTES = 32;

/** A fresh secret as Standard Webhooks writes one. */
export const newWebhookSecret = (): string => `${MARK}${randomBytes(BYTES).toString('base64')}`;

/**
 * The headers by which a receiver knows that a message is ours, unchanged and fresh (Standard Webhooks 1.0.0, symmetric
 * signature v1: HMAC-SHA256 over 'id.timestamp.body').
 *
 * @param id the same for every try of a message, so that a receiver takes it once
 */
export function signatureHeaders(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(MARK.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
