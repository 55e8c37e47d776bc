export { AccountModule, accountResolvers } from './account.module.js';
export { EXCUSED_TABLES, exportedTables } from './export/tables.js';
