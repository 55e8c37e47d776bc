import type { Operation } from './operation.js';

const NOTICE = 'id title audience place staircase pinned visibleFrom visibleTo read attachmentCount';
const LETTER = 'id issuedOn caseNumber subject openedAt';

export const NOTICES: Record<string, Operation> = {
  'Query.notices': {
    query: `query ($noticeId: ID) { notices(after: $noticeId) { next notices { ${NOTICE} } } first: notices { next notices { ${NOTICE} } } }`,
    variables: ({ noticeId }) => ({ noticeId }),
  },
  'Query.notice': {
    query: `query ($noticeId: ID!) { notice(id: $noticeId) { ${NOTICE} body attachments { id name mediaType size } } }`,
    variables: ({ noticeId }) => ({ noticeId }),
  },
  'Mutation.openNotice': {
    query: 'mutation ($noticeId: ID!) { openNotice(id: $noticeId) { noticeId readAt } }',
    variables: ({ noticeId }) => ({ noticeId }),
  },
  'Query.letters': {
    query: `query ($letterId: ID) { letters(after: $letterId) { next letters { ${LETTER} } } first: letters { next letters { ${LETTER} } } }`,
    variables: ({ letterId }) => ({ letterId }),
  },
  'Query.letter': {
    query: `query ($letterId: ID!) { letter(id: $letterId) { ${LETTER} body } }`,
    variables: ({ letterId }) => ({ letterId }),
  },
  'Mutation.openLetter': {
    query: 'mutation ($letterId: ID!) { openLetter(id: $letterId) { letterId openedAt } }',
    variables: ({ letterId }) => ({ letterId }),
  },
};
