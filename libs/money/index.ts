export { isGrosze, toGrosze, type Grosze } from './grosze.js';
export { parseGrosze } from './parse.js';
export { formatGrosze } from './format.js';
export { balance } from './balance.js';
export { allocate } from './allocate.js';
export { multiplyRate } from './rate.js';
