/** The task by which the addressees of new letters are told; it has no payload. */
export const LETTER_MAILS = 'letter_mails';
