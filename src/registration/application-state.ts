import { registerEnumType } from '@nestjs/graphql';

/** How far an application is, as its applicant and the office see it. One whose e-mail is not confirmed is seen by nobody. */
export enum ApplicationState { SENT = 'SENT', RECEIVED = 'RECEIVED', ACTIVATED = 'ACTIVATED', REFUSED = 'REFUSED' }

/** What the office looks at before it opens an account. */
export enum ApplicationCheckKind { IDENTITY = 'IDENTITY', SIGNATURE = 'SIGNATURE', TITLE = 'TITLE' }

/** Which document was shown; its number is never asked for. */
export enum ApplicationDocument {
  ID_CARD = 'ID_CARD', PASSPORT = 'PASSPORT', DRIVING_LICENCE = 'DRIVING_LICENCE', RESIDENCE_CARD = 'RESIDENCE_CARD', OTHER = 'OTHER',
}

registerEnumType(ApplicationState, {
  name: 'ApplicationState',
  description: 'how far an application for an account is',
  valuesMap: {
    SENT: { description: 'filled in and confirmed by e-mail; the signed paper has not come' },
    RECEIVED: { description: 'the signed paper has come; from here the days run' },
    ACTIVATED: { description: 'the account is open' },
    REFUSED: { description: 'refused, with a reason' },
  },
});
registerEnumType(ApplicationCheckKind, {
  name: 'ApplicationCheckKind',
  description: 'what the office looks at before it opens an account',
  valuesMap: {
    IDENTITY: { description: 'an identity document was seen' },
    SIGNATURE: { description: 'the paper is signed' },
    TITLE: { description: 'the applicant is a person of the cooperative who has a legal title to premises' },
  },
});
registerEnumType(ApplicationDocument, {
  name: 'ApplicationDocument',
  description: 'the kind of an identity document; numbers are never kept',
  valuesMap: {
    ID_CARD: { description: 'dowód osobisty' },
    PASSPORT: { description: 'a passport' },
    DRIVING_LICENCE: { description: 'a driving licence' },
    RESIDENCE_CARD: { description: 'karta pobytu' },
    OTHER: { description: 'another document with a photograph' },
  },
});
