export { PremisesKind } from './PremisesKind.js';
