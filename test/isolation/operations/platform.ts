import type { DeskOperation } from './desk-operation.js';

const OUTCOME = '{ problems { field code } }';

/** The operators' console. */
export const PLATFORM: Record<string, DeskOperation> = {
  'Query.platformCooperatives': { platform: true, query: '{ platformCooperatives { rows { id slug name domains usage { logins } } next } }' },
  'Query.platformCooperative': {
    platform: true, query: 'query ($id: ID!) { platformCooperative(id: $id) { id slug domains } }', variables: ({ requestId }) => ({ id: requestId }),
  },
  'Query.platformSettings': { platform: true, query: '{ platformSettings { passwordFloor announcements { id pl } } }' },
  'Mutation.createCooperative': {
    platform: true,
    query: `mutation { createCooperative(input: { slug: "", host: "", name: "", shortName: "", template: OFFICE, adminName: "", adminEmail: "" }) ${OUTCOME} }`,
  },
  'Mutation.inviteCooperativeAdmin': { platform: true, query: `mutation { inviteCooperativeAdmin(id: "", name: "", email: "") ${OUTCOME} }` },
  'Mutation.addDomain': { platform: true, query: `mutation { addDomain(id: "", host: "") ${OUTCOME} }` },
  'Mutation.removeDomain': { platform: true, query: `mutation { removeDomain(id: "", host: "") ${OUTCOME} }` },
  'Mutation.suspendCooperative': { platform: true, query: `mutation { suspendCooperative(id: "", suspended: true) ${OUTCOME} }` },
  'Mutation.setPasswordFloor': { platform: true, query: `mutation { setPasswordFloor(passwordFloor: 0) ${OUTCOME} }` },
  'Mutation.announce': {
    platform: true,
    query: `mutation { announce(input: { pl: "", uk: "", en: "", from: "2026-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }) ${OUTCOME} }`,
  },
  'Mutation.withdrawAnnouncement': { platform: true, query: `mutation { withdrawAnnouncement(id: "") ${OUTCOME} }` },
};
