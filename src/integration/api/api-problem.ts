import type { FastifyReply, FastifyRequest } from 'fastify';
import { PAUSE_SECONDS } from '../tokens/program-limits.js';

/** Why the programs' API refuses, with its HTTP status and its words in the two languages of programs and their authors. */
const PROBLEMS = {
  UNAUTHENTICATED: [401, 'Brak ważnego tokenu dostępu.', 'No valid access token.'],
  INSUFFICIENT_SCOPE: [403, 'Token nie ma uprawnienia do tej operacji.', 'The token does not have the scope for this operation.'],
  NOT_FOUND: [404, 'Nie ma takiego zasobu.', 'There is no such resource.'],
  BAD_INPUT: [400, 'Żądanie jest nieprawidłowe.', 'The request is not valid.'],
  UNKNOWN_MODE: [400, 'Parametr mode przyjmuje wartości apply albo dry-run.', 'The parameter mode is apply or dry-run.'],
  KEY_MISSING: [400, 'Brak klucza idempotencji (1–128 znaków: litery, cyfry, . _ ~ -).', 'An idempotency key is wanted (1–128 of letters, digits, . _ ~ -).'],
  DIGEST_UNREADABLE: [400, 'Nagłówek Content-Digest lub Repr-Digest nie zawiera sumy sha-256.', 'The header Content-Digest or Repr-Digest has no sha-256 digest.'],
  CHECKSUM: [400, 'Suma kontrolna nie zgadza się z przesłaną treścią.', 'The digest does not match the content that arrived.'],
  EMPTY: [400, 'Przesłano pustą paczkę.', 'The package is empty.'],
  TOO_LARGE: [413, 'Paczka jest większa niż 1 GiB.', 'The package is larger than 1 GiB.'],
  MEDIA_TYPE: [415, 'Paczkę przyjmujemy jako application/zip lub application/octet-stream, bez Content-Encoding.', 'A package is taken as application/zip or application/octet-stream, without Content-Encoding.'],
  SENT_AGAIN: [409, 'Paczkę o tym kluczu wysłano w międzyczasie jeszcze raz; liczy się tamta wysyłka.', 'A package with this key was sent anew meanwhile; that sending stands.'],
  OTHER_CONTENT: [422, 'Klucz idempotencji był już użyty dla innej paczki lub innego trybu.', 'The idempotency key was used before for another package or mode.'],
  CURSOR: [400, 'Kursor jest nieprawidłowy albo dotyczy innych rodzajów zmian.', 'The cursor is not valid, or is of other kinds.'],
  UNKNOWN_KIND: [400, 'Nieznany rodzaj zmian w parametrze kinds.', 'The parameter kinds names an unknown kind.'],
  TOO_MANY: [429, 'Za dużo żądań. Prosimy spróbować za chwilę.', 'Too many requests. Please try again in a while.'],
  INTERNAL: [500, 'Coś się nie udało po naszej stronie.', 'Something went wrong on our side.'],
} as const satisfies Record<string, readonly [number, string, string]>;

export type ApiProblemCode = keyof typeof PROBLEMS;

/** A refusal of the programs' API. */
export class ApiProblem extends Error {
  constructor(readonly code: ApiProblemCode) {
    super(code);
  }
}

/** Where the programs' API is. */
export const isApiPath = (url: string): boolean => url.startsWith('/api/');

const isCode = (code: string): code is ApiProblemCode => Object.hasOwn(PROBLEMS, code);

/** Polish, unless the program would rather have English. */
function inPolish(accepted: string | undefined): boolean {
  const languages = (accepted ?? '').toLowerCase().split(',').map((each) => each.trim().slice(0, 2));
  return languages.find((language) => language === 'pl' || language === 'en') !== 'en';
}

/**
 * Answers with a problem as RFC 9457 has it; `code` is for programs, `title` for people.
 *
 * @param code what is not among the API's own words is BAD_INPUT
 * @param more members beside the standard's, such as the id under which the log has it
 */
export function sendApiProblem(request: FastifyRequest, reply: FastifyReply, code: string, more: Record<string, string> = {}): void {
  const known = isCode(code) ? code : 'BAD_INPUT';
  const [status, polish, english] = PROBLEMS[known];
  const polishWanted = inPolish(request.headers['accept-language']);
  void reply.header('content-language', polishWanted ? 'pl' : 'en').header('cache-control', 'no-store').header('vary', 'accept-language');
  if (known === 'UNAUTHENTICATED') void reply.header('www-authenticate', request.headers.authorization ? 'Bearer realm="domownik", error="invalid_token"' : 'Bearer realm="domownik"');
  if (known === 'INSUFFICIENT_SCOPE') void reply.header('www-authenticate', 'Bearer realm="domownik", error="insufficient_scope"');
  if (status === 429) void reply.header('retry-after', String(PAUSE_SECONDS));
  // A body that nobody will read is not waited for.
  if (!request.raw.complete && !['GET', 'HEAD'].includes(request.method)) void reply.header('connection', 'close');
  const body = { type: `urn:domownik:problem:${known.toLowerCase()}`, title: polishWanted ? polish : english, status, code: known, ...more };
  void reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(body));
}
