/** Why an operation is refused; the same words in GraphQL (extensions.code) and over REST (code). */
export type RefusalCode =
  | 'UNAUTHENTICATED' | 'PASSWORD_CHANGE_REQUIRED' | 'SECOND_FACTOR_REQUIRED' | 'TERMS_REQUIRED' | 'NOT_FOUND' | 'BAD_INPUT' | 'ORIGIN' | 'READ_ONLY'
  | 'INSUFFICIENT_SCOPE';

const STATUS: Record<RefusalCode, number> = {
  UNAUTHENTICATED: 401,
  PASSWORD_CHANGE_REQUIRED: 403,
  TERMS_REQUIRED: 403,
  SECOND_FACTOR_REQUIRED: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  ORIGIN: 403,
  READ_ONLY: 403,
  INSUFFICIENT_SCOPE: 403,
};

/** An operation that is refused as a whole, for a reason that the caller may know. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode, message: string = code) {
    super(message);
  }

  /** HTTP status of the refusal. */
  get status(): number {
    return STATUS[this.code];
  }
}
