export { TrailModule, trailResolvers } from './trail.module.js';
export { trailPage } from './statements.js';
