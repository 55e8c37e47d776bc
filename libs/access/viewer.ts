import type { Cooperative, Scope } from '#libs/cooperative';
import type { StaffRole } from './staff-roles.js';

/** Whoever is signed in. */
export interface Viewer {
  cooperative: Cooperative;
  loginId: string;
  personId: string;
  /** SHA-256 of the session's id, hexadecimal: names the session without being worth anything. */
  sessionHash: string;
  /** True while the viewer came in by a start password, which opens nothing but 'set your password'. */
  mustSetPassword: boolean;
  /** True while the terms of use in force are not accepted, which leaves nothing open but them, the way out and one's data. */
  mustAcceptTerms: boolean;
  /** True while the viewer has proved a password and not yet the second factor; opens nothing but that proof. */
  awaitsSecondFactor: boolean;
  /** Set while somebody of the office looks through the resident's eyes: then nothing can be changed. */
  seenBy?: SeenBy;
}

/** Who of the office looks, and until when. */
export interface SeenBy {
  staffName: string;
  until: Date;
}

/** Whoever of the staff is signed in. */
export interface StaffViewer {
  cooperative: Cooperative;
  staffId: string;
  name: string;
  email: string;
  roles: readonly StaffRole[];
  /** The district office that a member of staff is bound to; null: the whole cooperative. */
  districtId: string | null;
  /** SHA-256 of the session's id, hexadecimal. */
  sessionHash: string;
  /** How far the sign-in has come: only FULL opens the desk. */
  stage: 'SECOND_FACTOR' | 'ENROL' | 'FULL';
}

/** What a program of the office may be let do; each token names its own. */
export const PROGRAM_SCOPES = ['feed:write', 'feed:read', 'changes:read', 'changes:ack'] as const;
export type ProgramScope = (typeof PROGRAM_SCOPES)[number];

/** A program of the office that has shown a token which holds. */
export interface Program {
  cooperative: Cooperative;
  tokenId: string;
  scopes: readonly ProgramScope[];
}

/** What is known of a request before any operation runs; the context of GraphQL and a property of the HTTP request. */
export interface Visit {
  cooperative: Cooperative;
  viewer: Viewer | null;
  staff: StaffViewer | null;
  /** Only on the paths of the programs' API, where nobody is a resident or of the staff. */
  program?: Program;
  /** The caller's IP address. */
  address: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Absent on the few declared routes that belong to no cooperative. */
    visit?: Visit;
  }
}

/** The rows that a viewer may touch. */
export const scopeOf = (viewer: Viewer): Scope => ({
  cooperativeId: viewer.cooperative.id, personId: viewer.personId, ...(viewer.seenBy && { readOnly: true }) });

/** The rows that a member of staff may touch, through the desk's door. */
export const deskScopeOf = ({ cooperative, staffId }: StaffViewer): Scope => ({ cooperativeId: cooperative.id, personId: null, staffId });

/** The rows that a program may touch, through the desk's door. */
export const programScopeOf = ({ cooperative, tokenId }: Program): Scope => ({ cooperativeId: cooperative.id, personId: null, programId: tokenId });
