/** A text for LIKE, whose own signs stand for themselves. */
export const likeText = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** What was typed into a search, as LIKE wants it; null where that is nothing. */
export const likeTyped = (typed: string | null | undefined): string | null => (typed?.trim() ? likeText(typed.trim()) : null);

/**
 * SQL: whether one of some texts holds what a search asks for; also where it asks for nothing. They are compared as one, with a
 * sign between that nobody types: a comparison without regard to case costs more than all that joins it.
 *
 * @param parameter the statement's parameter with the text as LIKE wants it, such as '$4'
 * @param texts SQL of each text; those that are null count for nothing
 */
export const oneHolds = (parameter: string, ...texts: string[]): string =>
  `(${parameter}::text is null or concat_ws(chr(31), ${texts.join(', ')}) ilike ${parameter})`;
