import { CHANGE_KINDS, type ChangeKind } from './change-kind.js';

/** A place in what is handed over, and of which kinds everything up to it was seen: only those can be acknowledged by it. */
export interface ChangeCursor {
  kinds: ChangeKind[];
  place: number;
}

const SHAPE = /^([a-e]{1,5})-(0|[1-9]\d{0,14})$/;
const LETTERS = 'abcde';

/** For programs: to be kept and given back, never to be taken apart. */
export const writeCursor = ({ kinds, place }: ChangeCursor): string =>
  `${kinds.map((kind) => LETTERS[CHANGE_KINDS.indexOf(kind)]).sort().join('')}-${place}`;

/** @returns null for what was never written */
export function readCursor(text: string): ChangeCursor | null {
  const [, letters, place] = SHAPE.exec(text) ?? [];
  if (letters === undefined) return null;
  const kinds = CHANGE_KINDS.filter((_, at) => letters.includes(LETTERS[at]!));
  const cursor = { kinds, place: Number(place) };
  return writeCursor(cursor) === text ? cursor : null;
}

/** True where both are of the same kinds. */
export const sameKinds = (one: readonly ChangeKind[], other: readonly ChangeKind[]): boolean => one.join() === other.join();
