export { ExportPanel } from './export-panel.js';
export { eventMessage } from './event-words.js';
