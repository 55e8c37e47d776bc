import type { CooperativeSettings } from '#libs/cooperative';
import type { Problem } from '#libs/graphql';
import type { FileFaultInput } from './inputs/file-fault.input.js';

export const MOST_LETTERS = 2000;
export const MOST_PHOTOS = 5;

/** A telephone as people write it: digits with spaces, hyphens or brackets, perhaps a plus; 9 to 15 digits. */
export const isPhone = (text: string): boolean =>
  /^\+?[\d\s()-]+$/.test(text) && text.replace(/\D/g, '').length >= 9 && text.replace(/\D/g, '').length <= 15;

/** What is wrong with a text that must be there and must end. */
export function textProblems(field: string, text: string): Problem[] {
  if (!text.trim()) return [{ field, code: 'REQUIRED' }];
  return text.trim().length > MOST_LETTERS ? [{ field, code: 'TOO_LONG' }] : [];
}

/** What of a report can't be taken, as far as it can be told without the database. */
export function filingProblems(input: FileFaultInput, { faults }: CooperativeSettings): Problem[] {
  const phone = input.phone?.trim();
  return [
    ...placeProblems(input),
    ...(faults.categories.some(({ code }) => code === input.category) ? [] : [{ field: 'category', code: 'REQUIRED' }]),
    ...textProblems('description', input.description),
    ...(phone && !isPhone(phone) ? [{ field: 'phone', code: 'INVALID' }] : []),
    ...(input.photoIds.length > MOST_PHOTOS ? [{ field: 'photos', code: 'TOO_MANY' }] : []),
  ];
}

function placeProblems({ premisesId, buildingId, commonPart }: FileFaultInput): Problem[] {
  if (premisesId) return buildingId || commonPart ? [{ field: 'place', code: 'AMBIGUOUS' }] : [];
  if (!buildingId) return [{ field: 'place', code: 'REQUIRED' }];
  return commonPart ? [] : [{ field: 'commonPart', code: 'REQUIRED' }];
}
