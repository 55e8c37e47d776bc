import { randomUUID } from 'node:crypto';
import type { Operation } from './operation.js';

const DETAILS = `id number filedOn address commonPart category categoryLabel description state mine stateSince phone photos takesComments
  events { id at author state text }`;

/** A report on premises, as the form sends it. */
export const FILE_FAULT = `mutation ($input: FileFaultInput!) { fileFault(input: $input) { problems { field code } fault { ${DETAILS} } } }`;

/** What a report on premises says. */
export const faultInput = (premisesId: string) =>
  ({ requestId: randomUUID(), premisesId, category: 'WATER', description: `Cieknie ${premisesId}`, phone: '600 100 200', photoIds: [] });

export const FAULTS: Record<string, Operation> = {
  'Query.faults': {
    query: `query ($premisesId: ID) { faults(premisesId: $premisesId, onlyMine: false) {
      next faults { id number filedOn address commonPart category categoryLabel description state mine } } }`,
    variables: ({ premisesId }) => ({ premisesId }),
  },
  'Query.fault': { query: `query ($id: ID!) { fault(id: $id) { ${DETAILS} } }`, variables: ({ faultId }) => ({ id: faultId }) },
  'Query.faultPlaces': { query: '{ faultPlaces { premises { id address } buildings { id address } categories { code label } phone } }' },
  'Mutation.fileFault': { query: FILE_FAULT, variables: ({ premisesId }) => ({ input: faultInput(premisesId) }) },
  'Mutation.commentFault': {
    query: `mutation ($input: CommentFaultInput!) { commentFault(input: $input) { problems { field code } fault { ${DETAILS} } } }`,
    variables: ({ faultId }) => ({ input: { requestId: randomUUID(), faultId, text: 'Nadal cieknie' } }),
  },
};
