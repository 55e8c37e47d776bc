import pg from 'pg';
import { toGrosze } from '#libs/money';

const DATE = 1082;
const INT8 = 20;

/** How PostgreSQL's values become JavaScript's: a day stays the text '2013-05-08', a bigint is a safe integer, and
 * throws where it would lose grosze. */
export const postgresTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text;
    if (oid === INT8) return toGrosze;
    return pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown;
  }) as pg.CustomTypesConfig['getTypeParser'],
};
