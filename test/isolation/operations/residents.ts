import type { Operation } from './operation.js';

export const RESIDENTS: Record<string, Operation> = {
  'Query.viewer': { query: '{ viewer { name identifier tabs asOf unreadNotices unreadLetters } }' },
  'Query.personal': {
    query: '{ personal { name memberNumber correspondenceAddress contacts { kind value } premises { id address titles { validFrom } accounts { id name } } } }',
  },
  'Query.premises': { query: '{ premises { id address areaM2 titles { kind validFrom } accounts { id name } } }' },
};
