export { DistrictsModule, districtsResolvers } from './districts.module.js';
