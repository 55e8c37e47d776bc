export { ExportPanel } from './export-panel.js';
