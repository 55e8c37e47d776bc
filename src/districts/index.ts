export { DistrictsModule, districtsResolvers } from './districts.module.js';
export { plainWords, searchWords } from './search-words.js';
