export { ExportPanel } from './export-panel.js';
export { eventMessage } from './event-words.js';
export { FreshCodes } from './factors/recovery-codes.js';
