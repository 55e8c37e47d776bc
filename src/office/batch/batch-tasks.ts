/** The task that issues the logins of a batch and prints their letters. */
export const ISSUE_BATCH = 'issue_login_batch';

/** The task that drops what is left of a batch's letters. */
export const DROP_LETTERS = 'drop_login_letters';

/** How long the letters of a batch can be taken, in minutes. */
export const LETTERS_MINUTES = 60;

/** How many people a batch may have at most: more make a PDF that takes too long to print at once. */
export const MOST_IN_BATCH = 200;
