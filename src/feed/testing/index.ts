export { malformed, rightTables } from './malformed.js';
export { zipFile, type Packed } from './zip-file.js';
