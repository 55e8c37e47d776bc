import type { Operation } from './operation.js';

export const DISTRICTS: Record<string, Operation> = {
  'Query.buildingAddresses': {
    query: '{ buildingAddresses(text: "ul") { id address postcode city } }',
    open: 'addresses of buildings; where a cooperative has the look-up',
  },
  'Query.districtOffice': {
    query: '{ districtOffice(buildingId: "00000000-0000-4000-8000-000000000000") { building name address hours phone email } }',
    open: 'offices of the cooperative; see test/api/districts.e2e.ts for foreign ids',
  },
};
