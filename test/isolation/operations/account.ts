import type { Operation } from './operation.js';

export const ACCOUNT: Record<string, Operation> = {
  'Query.contact': {
    query: `{ contact { entries { kind value changedAt officeValue exportedAt } pending { value sentAt expired }
      history { id kind oldValue newValue state at exportedAt } } }`,
  },
  'Mutation.changeContact': {
    query: `mutation { changeContact(input: { phone: "22 555 00 11", mobile: "", email: "probe@poczta.example", fax: "" }) {
      problems { field code } } }`,
  },
  'Mutation.sendEmailLinkAgain': { query: 'mutation { sendEmailLinkAgain { problems { field code } } }' },
  'Mutation.cancelEmailChange': { query: 'mutation { cancelEmailChange { problems { field code } } }' },
  'Query.account': {
    query: '{ account { identifier email passwordSetAt sessions { id browser system since lastSeen current } notifications { topic byEmail } } }',
  },
  'Query.accessLog': { query: '{ accessLog { events { id at action address } next } }' },
  'Mutation.chooseNotification': {
    query: 'mutation { chooseNotification(topic: NOTICES, byEmail: true) { identifier email sessions { id } notifications { topic byEmail } } }',
  },
  'Mutation.endSession': {
    query: 'mutation ($id: ID!) { endSession(id: $id) }',
    variables: ({ sessionId }) => ({ id: sessionId }),
  },
};

export const ACCOUNT_ROUTES: Record<string, string> = {
  'POST /account/export': 'acts on the viewer and takes no id; its content is compared in test/api/account.e2e.ts',
  'POST /account/language': 'keeps a language for the browser and the viewer, and takes no id',
  'POST /account/password': 'acts on the session’s own login and takes no id',
  'POST /account/sign-out-everywhere': 'acts on the session’s own login and takes no id',
  'POST /contact/confirm-email': 'a secret of 256 bits, looked up within the host’s cooperative; see test/api/contact.e2e.ts',
};
