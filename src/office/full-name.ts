/** 'Anna Kowalska', or the name of a firm. */
export const fullName = ({ first_name, last_name }: { first_name: string | null; last_name: string }): string =>
  [first_name, last_name].filter(Boolean).join(' ');
