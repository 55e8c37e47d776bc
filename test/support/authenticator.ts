import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const CREDENTIAL_INCLUDED = 0x40;

interface Asked {
  challenge: string;
  rpId?: string;
}

/** What a test makes an authenticator or its browser do wrong. */
interface Lie {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  verified?: boolean;
  /** The count to claim. */
  count?: number;
  userHandle?: string;
}

/** A security key in software: what a browser and its authenticator answer (WebAuthn, level 3: 'none' attestation, ES256). */
export class Authenticator {
  readonly credentialId = randomBytes(32);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private count = 0;
  private handle: string | undefined;

  constructor(private readonly host: string) {}

  /** Answers the options of a registration. */
  register(options: { challenge: string; user: { id: string } }, lie: Lie = {}): Record<string, unknown> {
    this.handle = options.user.id;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.credentialId, coseKey(this.keys.publicKey)]);
    const data = Buffer.concat([this.data(lie, CREDENTIAL_INCLUDED), credential]);
    const attestationObject = map([[text('fmt'), text('none')], [text('attStmt'), map([])], [text('authData'), bytes(data)]]);
    return this.answer({ clientDataJSON: this.client(options, 'webauthn.create', lie), attestationObject: base64url(attestationObject), transports: ['usb'] });
  }

  /** Answers the options of an authentication; the count goes up by one. */
  answerTo(options: Asked, lie: Lie = {}): Record<string, unknown> {
    this.count += 1;
    const data = this.data(lie, 0);
    const clientDataJSON = this.client(options, 'webauthn.get', lie);
    const signed = Buffer.concat([data, createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest()]);
    const signature = sign('sha256', signed, this.keys.privateKey);
    const userHandle = lie.userHandle ?? this.handle;
    return this.answer({ clientDataJSON, authenticatorData: base64url(data), signature: base64url(signature), ...(userHandle && { userHandle }) });
  }

  private answer(response: object): Record<string, unknown> {
    const id = base64url(this.credentialId);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private client({ challenge }: Asked, type: string, lie: Lie): string {
    const said = { type: lie.type ?? type, challenge: lie.challenge ?? challenge, origin: lie.origin ?? `http://${this.host}`, crossOrigin: false };
    return base64url(Buffer.from(JSON.stringify(said)));
  }

  private data({ rpId = this.host, verified = true, count = this.count }: Lie, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(count);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([USER_PRESENT | (verified ? USER_VERIFIED : 0) | flags]), counter]);
  }
}

const base64url = (buffer: Buffer): string => buffer.toString('base64url');

// CBOR (RFC 8949), as much of it as this needs.
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  return value < 256 ? Buffer.from([(major << 5) | 24, value]) : Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}
const integer = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer): Buffer => Buffer.concat([head(2, value.length), value]);
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (pairs: [Buffer, Buffer][]): Buffer => Buffer.concat([head(5, pairs.length), ...pairs.flat()]);

/** ES256 as COSE says it (RFC 9053). */
function coseKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' });
  const coordinate = (part: string | undefined) => bytes(Buffer.from(part!, 'base64url'));
  return map([[integer(1), integer(2)], [integer(3), integer(-7)], [integer(-1), integer(1)], [integer(-2), coordinate(x)], [integer(-3), coordinate(y)]]);
}
