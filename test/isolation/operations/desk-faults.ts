import { randomUUID } from 'node:crypto';
import type { DeskOperation } from './desk-operation.js';

const OUTCOME = 'problems { field code } fault { id number state reporter phone photos events { text } }';

/** Fault reports at the desk. */
export const DESK_FAULTS: Record<string, DeskOperation> = {
  'Query.deskFaults': {
    query: `query ($filter: FaultQueueInput!, $after: ID) { deskFaults(filter: $filter, order: FILED, descending: true, after: $after) {
      count next rows { id number description assignee } } }`,
    variables: ({ buildingId, faultId }) => ({ filter: { buildingId }, after: faultId }),
  },
  'Query.deskFault': {
    query: 'query ($id: ID!) { deskFault(id: $id) { id number reporter phone email photos moves events { text staff } duplicates { id } original { id } } }',
    variables: ({ faultId }) => ({ id: faultId }),
  },
  'Query.faultDeskChoices': { query: '{ faultDeskChoices { buildings { id name } districts { id name } dispatchers { id name } categories { code label } } }' },
  'Query.faultDeskFigures': { query: '{ faultDeskFigures { done { category count median longest } open { fromDays count overdue } } }' },
  'Mutation.workFault': {
    query: `mutation ($input: WorkFaultInput!) { workFault(input: $input) { ${OUTCOME} } }`,
    variables: ({ faultId }) => ({ input: { faultId, comment: 'Przyjęto', hearers: 'OFFICE' } }),
  },
  'Mutation.planFault': {
    query: `mutation ($input: PlanFaultInput!) { planFault(input: $input) { ${OUTCOME} } }`,
    variables: ({ faultId }) => ({ input: { faultId, dueOn: '2026-12-24' } }),
  },
  'Mutation.linkFault': {
    query: `mutation ($input: LinkFaultInput!) { linkFault(input: $input) { ${OUTCOME} } }`,
    variables: ({ faultId }) => ({ input: { faultId, originalNumber: 'nie ma takiego' } }),
  },
  'Mutation.moveFaults': {
    query: 'mutation ($input: MoveFaultsInput!) { moveFaults(input: $input) { moved notMoved { number code } } }',
    variables: ({ faultId }) => ({ input: { faultIds: [faultId], state: 'AWAITING_VERIFICATION' } }),
  },
  'Mutation.fileFaultAtDesk': {
    query: `mutation ($input: FileFaultAtDeskInput!) { fileFaultAtDesk(input: $input) { ${OUTCOME} } }`,
    variables: ({ buildingId }) => ({ input: { requestId: randomUUID(), buildingId, commonPart: 'ROOF', category: 'ROOF', description: 'Cieknie rynna' } }),
  },
};

/** The routes of fault reports. */
export const DESK_FAULT_ROUTES: Record<string, string> = {
  'GET /desk/faults/:id/photos/:photoId': 'photos of reports of this cooperative and of the asker’s district; see test/api/desk-faults.e2e.ts',
  'POST /desk/faults/register.csv': 'the queue as Query.deskFaults gives it; see test/api/desk-faults.e2e.ts',
};
