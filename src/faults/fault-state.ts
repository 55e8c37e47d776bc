import { registerEnumType } from '@nestjs/graphql';

/** The seven states of a report, in the order of the register's legend. */
export enum FaultState {
  AWAITING_VERIFICATION = 'AWAITING_VERIFICATION',
  VERIFIED = 'VERIFIED',
  ACCEPTED = 'ACCEPTED',
  PARTLY_DONE = 'PARTLY_DONE',
  REJECTED = 'REJECTED',
  DONE = 'DONE',
  PUT_OFF = 'PUT_OFF',
}
/** Parts of a building that belong to nobody alone. */
export enum CommonPart {
  STAIRCASE = 'STAIRCASE',
  LIFT = 'LIFT',
  BASEMENT = 'BASEMENT',
  ROOF = 'ROOF',
  FACADE = 'FACADE',
  SURROUNDINGS = 'SURROUNDINGS',
  OTHER = 'OTHER',
}
export enum FaultAuthor { RESIDENT = 'RESIDENT', OFFICE = 'OFFICE' }

registerEnumType(FaultState, {
  name: 'FaultState',
  description: 'how far a fault report is',
  valuesMap: {
    AWAITING_VERIFICATION: { description: 'filed, and not looked at yet (oczekujące na weryfikację)' },
    VERIFIED: { description: 'looked at (zaweryfikowane)' },
    ACCEPTED: { description: 'will be mended (zaakceptowane)' },
    PARTLY_DONE: { description: 'mended in part (częściowo zrealizowane)' },
    REJECTED: { description: 'will not be mended by the cooperative (odrzucone)' },
    DONE: { description: 'mended (zrealizowane)' },
    PUT_OFF: { description: 'will be mended later (odłożone na później)' },
  },
});
registerEnumType(CommonPart, {
  name: 'CommonPart',
  description: 'a common part of a building (część wspólna)',
  valuesMap: {
    STAIRCASE: { description: 'staircase and corridors' },
    LIFT: { description: 'lift' },
    BASEMENT: { description: 'basement' },
    ROOF: { description: 'roof and attic' },
    FACADE: { description: 'outer walls and the entrance' },
    SURROUNDINGS: { description: 'what lies around the building: pavement, lighting, playground' },
    OTHER: { description: 'any other part' },
  },
});
registerEnumType(FaultAuthor, {
  name: 'FaultAuthor',
  description: 'whose word stands in the history of a report',
  valuesMap: {
    RESIDENT: { description: 'whoever filed the report' },
    OFFICE: { description: 'the cooperative' },
  },
});
