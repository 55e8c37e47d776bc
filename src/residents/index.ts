export { ResidentsModule, residentsResolvers } from './residents.module.js';
