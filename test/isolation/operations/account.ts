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
  'Query.signInFactors': { query: '{ signInFactors { recoveryCodesLeft factors { id kind name addedAt lastUsedAt } } }' },
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
  'POST /auth/factors/totp': 'acts on the session’s own login and takes no id',
  'POST /auth/factors/totp/confirm': 'acts on the session’s own login and takes no id',
  'POST /auth/factors/passkey': 'a challenge of this session alone; see test/api/second-factor.e2e.ts',
  'POST /auth/factors/passkey/options': 'acts on the session’s own login and takes no id',
  'POST /auth/factors/recovery-codes': 'acts on the session’s own login and takes no id',
  'POST /auth/factors/remove': 'one of the viewer’s own; a foreign id answers as a missing one: test/api/second-factor.e2e.ts',
  'POST /auth/passkey/options': 'the same question for everybody, whoever asks: it names nobody',
  'POST /auth/passkey/sign-in': 'a credential of the host’s cooperative, proved by its signature; see test/api/second-factor.e2e.ts',
  'POST /auth/second-factor': 'acts on the session’s own login and takes no id',
  'POST /auth/second-factor/options': 'acts on the session’s own login and takes no id',
  'POST /auth/second-factor/passkey': 'a challenge of this session alone; see test/api/second-factor.e2e.ts',
  'POST /account/export': 'acts on the viewer and takes no id; its content is compared in test/api/account.e2e.ts',
  'POST /account/language': 'keeps a language for the browser and the viewer, and takes no id',
  'POST /account/password': 'acts on the session’s own login and takes no id',
  'POST /account/sign-out-everywhere': 'acts on the session’s own login and takes no id',
  'POST /contact/confirm-email': 'a secret of 256 bits, looked up within the host’s cooperative; see test/api/contact.e2e.ts',
};
