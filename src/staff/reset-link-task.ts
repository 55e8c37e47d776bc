/** The task by which a link for a new password is asked for. */
export const RESET_LINK = 'staff_reset_link';
