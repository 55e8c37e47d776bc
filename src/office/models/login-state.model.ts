import { registerEnumType } from '@nestjs/graphql';
import { IDENTITY_DOCUMENTS, type IdentityDocument } from '../../auth/index.js';

export enum LoginStateEnum { NONE = 'NONE', START_PASSWORD = 'START_PASSWORD', START_EXPIRED = 'START_EXPIRED', ACTIVE = 'ACTIVE' }

registerEnumType(LoginStateEnum, {
  name: 'LoginState',
  description: 'how far a person’s way into the portal has come',
  valuesMap: {
    NONE: { description: 'no login was ever issued' },
    START_PASSWORD: { description: 'a start password waits to be replaced' },
    START_EXPIRED: { description: 'the start password was not used in time' },
    ACTIVE: { description: 'the person has set a password of their own' },
  },
});

export const IdentityDocumentEnum = Object.fromEntries(IDENTITY_DOCUMENTS.map((kind) => [kind, kind])) as { [Kind in IdentityDocument]: Kind };
registerEnumType(IdentityDocumentEnum, {
  name: 'IdentityDocument',
  description: 'the kind of identity document that a clerk was shown; its number is never kept',
  valuesMap: {
    ID_CARD: { description: 'dowód osobisty, or its like in mObywatel' },
    PASSPORT: { description: 'paszport' },
    DRIVING_LICENCE: { description: 'prawo jazdy' },
    RESIDENCE_CARD: { description: 'karta pobytu' },
    OTHER_WITH_PHOTO: { description: 'another document with a photo' },
  },
});
