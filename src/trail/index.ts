export { TrailModule, trailResolvers } from './trail.module.js';
