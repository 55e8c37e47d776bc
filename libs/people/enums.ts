import { registerEnumType } from '@nestjs/graphql';

export enum TitleKind {
  COOPERATIVE_TENANCY = 'COOPERATIVE_TENANCY',
  COOPERATIVE_OWNERSHIP = 'COOPERATIVE_OWNERSHIP',
  SEPARATE_OWNERSHIP = 'SEPARATE_OWNERSHIP',
  LEASE = 'LEASE',
  NONE = 'NONE',
}
export enum PremisesKind {
  RESIDENTIAL = 'RESIDENTIAL',
  COMMERCIAL = 'COMMERCIAL',
  GARAGE = 'GARAGE',
  PARKING = 'PARKING',
  STORAGE = 'STORAGE',
}
export enum ContactKind { PHONE = 'PHONE', MOBILE = 'MOBILE', EMAIL = 'EMAIL', FAX = 'FAX' }
export enum AccountGroup { RENT = 'RENT', SALES = 'SALES', SHARES = 'SHARES' }

registerEnumType(AccountGroup, {
  name: 'AccountGroup',
  description: 'the group of a settlement account (rozrachunek)',
  valuesMap: {
    RENT: { description: 'rent or right to the premises (najem lub prawo do lokalu)' },
    SALES: { description: 'sale of other services or goods' },
    SHARES: { description: "contribution, advance contribution and member's share (wkład, wkład zaliczkowy i udział)" },
  },
});
registerEnumType(TitleKind, {
  name: 'TitleKind',
  description: 'legal title to premises',
  valuesMap: {
    COOPERATIVE_TENANCY: { description: 'spółdzielcze lokatorskie prawo do lokalu' },
    COOPERATIVE_OWNERSHIP: { description: 'spółdzielcze własnościowe prawo do lokalu' },
    SEPARATE_OWNERSHIP: { description: 'odrębna własność' },
    LEASE: { description: 'najem' },
    NONE: { description: 'bez tytułu prawnego' },
  },
});
registerEnumType(PremisesKind, {
  name: 'PremisesKind',
  description: 'what the premises are used for',
  valuesMap: {
    RESIDENTIAL: { description: 'a flat (lokal mieszkalny)' },
    COMMERCIAL: { description: 'a shop or other business (lokal użytkowy)' },
    GARAGE: { description: 'a garage' },
    PARKING: { description: 'a parking place' },
    STORAGE: { description: 'a storage room' },
  },
});
registerEnumType(ContactKind, {
  name: 'ContactKind',
  description: 'how a person can be reached',
  valuesMap: {
    PHONE: { description: 'a fixed-line telephone' },
    MOBILE: { description: 'a mobile telephone' },
    EMAIL: { description: 'an e-mail address' },
    FAX: { description: 'a fax number' },
  },
});
