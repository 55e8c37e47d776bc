import type { DeskOperation } from './desk-operation.js';

const NOTICE = 'id title body audience place staircase person phase estate buildingId personId attachments { id name }';
const OUTCOME = `problems { field code } notice { ${NOTICE} }`;

/** Notices at the desk. */
export const DESK_NOTICES: Record<string, DeskOperation> = {
  'Query.deskNotices': {
    query: 'query ($after: ID) { deskNotices(after: $after) { next rows { id title place person } } }',
    variables: ({ noticeId }) => ({ after: noticeId }),
  },
  'Query.deskNotice': { query: `query ($id: ID!) { deskNotice(id: $id) { ${NOTICE} } }`, variables: ({ noticeId }) => ({ id: noticeId }) },
  'Query.noticeReach': {
    query: 'query ($audience: NoticeAudienceInput!) { noticeReach(audience: $audience) { persons withAccount withEmail mailed } }',
    variables: ({ buildingId }) => ({ audience: { audience: 'BUILDING', buildingId } }),
  },
  'Query.noticeReadership': {
    query: 'query ($id: ID!) { noticeReadership(id: $id) { persons readers premises { address read } } }',
    variables: ({ noticeId }) => ({ id: noticeId }),
  },
  'Query.noticeBuildings': { query: '{ noticeBuildings { id name estate staircases } }' },
  'Query.noticePersons': { query: 'query ($search: String!) { noticePersons(search: $search) { id name key address } }', variables: ({ personId }) => ({ search: personId }) },
  'Mutation.saveNotice': {
    query: `mutation ($input: SaveNoticeInput!) { saveNotice(input: $input) { ${OUTCOME} } }`,
    variables: ({ noticeId, buildingId }) => ({
      input: { id: noticeId, isNew: false, title: 'Woda', body: 'Nie będzie wody', audience: 'BUILDING', buildingId, pinned: false, byEmail: false } }),
  },
  'Mutation.publishNotice': { query: `mutation ($id: ID!) { publishNotice(id: $id) { ${OUTCOME} } }`, variables: ({ noticeId }) => ({ id: noticeId }) },
  'Mutation.withdrawNotice': { query: `mutation ($id: ID!) { withdrawNotice(id: $id) { ${OUTCOME} } }`, variables: ({ noticeId }) => ({ id: noticeId }) },
  'Mutation.dropNotice': { query: `mutation ($id: ID!) { dropNotice(id: $id) { ${OUTCOME} } }`, variables: ({ noticeId }) => ({ id: noticeId }) },
  'Mutation.removeNoticeFile': {
    query: `mutation ($id: ID!, $fileId: ID!) { removeNoticeFile(id: $id, fileId: $fileId) { ${OUTCOME} } }`,
    variables: ({ noticeId, noticeFileId }) => ({ id: noticeId, fileId: noticeFileId }),
  },
};

/** The routes of notices at the desk. */
export const DESK_NOTICE_ROUTES: Record<string, string> = {
  'GET /desk/notices/:id/attachments/:fileId': 'files of notices of this cooperative; see test/api/desk-work.e2e.ts',
  'POST /desk/notices/:id/attachments': 'takes a file into a notice of this cooperative; see test/api/desk-work.e2e.ts',
};
