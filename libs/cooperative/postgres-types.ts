import pg from 'pg';

const DATE = 1082;
const INT8 = 20;

/** Grosze and counts; a number beyond 2^53 would lose grosze silently, so it throws. */
const integer = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond the safe integers`);
  return value;
};

/** How PostgreSQL's values become JavaScript's: a day stays the text '2013-05-08', a bigint is a safe integer. */
export const postgresTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text;
    if (oid === INT8) return integer;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};
