import type { DeskMessageId, DeskText } from '../../../messages/desk.js';
import { withoutPlaces } from './at-path.js';
import { isField } from './fields.js';

type Code = DeskMessageId extends infer Id ? (Id extends `desk.settings.problem.${infer Name}` ? Name : never) : never;

const CODES: Record<Code, true> = {
  REQUIRED: true, WRONG_TYPE: true, WRONG_FORM: true, UNKNOWN_VALUE: true, UNKNOWN_FIELD: true, TOO_LONG: true, TOO_MANY: true, TOO_SMALL: true, TOO_BIG: true,
  NONE_LEFT: true, TWICE: true, SAME_DAY: true, UNREADABLE: true, UNSAFE: true, ABOVE_MOST: true, BELOW_FLOOR: true, NO_WAY_BACK: true, NO_NUMBER: true,
  AFTER_END: true, ACCEPTED: true, OUTDATED: true, NO_DRAFT: true, NOT_FOUND: true, NOT_YAML: true, NO_SET_UP: true, NOT_YOURS: true, OPERATORS: true,
  MISSING: true, TOO_LARGE: true, NOT_A_SIGN: true, WRONG: true,
};

/** What a setting is called; its path where it has no word. */
export function fieldWord(t: DeskText, path: string | null): string {
  const field = withoutPlaces(path ?? '');
  return isField(field) ? t(`desk.settings.field.${field}`) : (path ?? '');
}

/** What the server found wrong, in the admin's words. @param passwordFloor the least password length that the platform allows */
export function problemWords(t: DeskText, { field, code }: { field: string | null; code: string }, passwordFloor: number): string {
  const known: Code = code in CODES ? (code as Code) : 'WRONG';
  return t(`desk.settings.problem.${known}`, { field: fieldWord(t, field), floor: passwordFloor });
}
