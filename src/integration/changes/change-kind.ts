/** What of residents' doings goes to the office's program. */
export const CHANGE_KINDS = ['CONTACT', 'READING', 'FAULT', 'APPLICATION', 'CONSENT'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The words by which programs and addresses call them. */
export const KIND_WORDS: Record<ChangeKind, string> = {
  CONTACT: 'contacts', READING: 'readings', FAULT: 'faults', APPLICATION: 'applications', CONSENT: 'consents',
};

const BY_WORD = new Map(CHANGE_KINDS.map((kind) => [KIND_WORDS[kind], kind]));

/**
 * The kinds of a list such as 'contacts,faults', each once and in the house's order; all where nothing is said.
 *
 * @returns null where a word is none
 */
export function kindsOf(words: string | undefined): ChangeKind[] | null {
  if (words === undefined) return [...CHANGE_KINDS];
  const kinds = words.split(',').map((word) => BY_WORD.get(word.trim()));
  return kinds.includes(undefined) ? null : CHANGE_KINDS.filter((kind) => kinds.includes(kind));
}
