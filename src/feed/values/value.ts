import type { ProblemCode } from '../messages.js';
import type { Details } from '../problems.js';

/** Why a text is not the value that its column wants. */
export interface Refusal {
  code: ProblemCode;
  details?: Details;
}

/** A value in the one form that PostgreSQL reads ('2013-05-08', '-2065' grosze, 'true'), or why there is none. */
export type Parsed = string | Refusal;

/** Reads a text that is neither empty nor padded. */
export type Parser = (text: string) => Parsed;
