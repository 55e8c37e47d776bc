export { DeskChart } from './DeskChart.js';
export { DeskConfirm } from './DeskConfirm.js';
export { DeskFiles } from './DeskFiles.js';
export { DeskFilters } from './DeskFilters.js';
export { DeskForm } from './DeskForm.js';
export { DeskPager } from './DeskPager.js';
export { DeskSelection } from './DeskSelection.js';
export { DeskTable } from './DeskTable.js';
