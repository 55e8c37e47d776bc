import type { Statement } from '#libs/cooperative';
import { statementOf } from '../export/table.js';
import { EXPORTED_TABLES } from '../export/tables.js';

/** A statement for each table of the copy, in the copy's order. */
export const EXPORTS: Statement[] = EXPORTED_TABLES.map(statementOf);

/** The photos themselves. */
export const PHOTOS: Statement = {
  name: 'export-photos',
  text: 'select t.id, t.large from photo t where t.cooperative_id = $1 and t.person_id = $2 order by t.uploaded_at',
};
