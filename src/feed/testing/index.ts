export { malformed } from './malformed.js';
export { rightTables } from './right-feed.js';
export { zipFile, type Packed } from './zip-file.js';
