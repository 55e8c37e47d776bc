import { registerEnumType } from '@nestjs/graphql';

export enum Medium { COLD_WATER = 'COLD_WATER', HOT_WATER = 'HOT_WATER', HEAT = 'HEAT', GAS = 'GAS', POWER = 'POWER' }
export enum ReadingKind { ACTUAL = 'ACTUAL', ESTIMATED = 'ESTIMATED', SELF_REPORTED = 'SELF_REPORTED' }
export enum ReportState { SENT = 'SENT', REPLACED = 'REPLACED', ACCEPTED = 'ACCEPTED', REFUSED = 'REFUSED' }
export enum ReadingDoubtKind { ROLL_OVER = 'ROLL_OVER', UNUSUAL = 'UNUSUAL' }

registerEnumType(Medium, {
  name: 'Medium',
  description: 'what a meter measures (medium, magistrala)',
  valuesMap: {
    COLD_WATER: { description: 'cold water (zimna woda)' },
    HOT_WATER: { description: 'hot water (ciepła woda)' },
    HEAT: { description: 'heating (ogrzewanie)' },
    GAS: { description: 'gas' },
    POWER: { description: 'electric power' },
  },
});
registerEnumType(ReadingKind, {
  name: 'ReadingKind',
  description: 'how a reading came about',
  valuesMap: {
    ACTUAL: { description: 'read at the meter or by radio' },
    ESTIMATED: { description: 'estimated by the cooperative' },
    SELF_REPORTED: { description: 'told by the resident and taken over by the cooperative' },
  },
});
registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'what has become of a reading that a resident reported',
  valuesMap: {
    SENT: { description: 'waits for the office' },
    REPLACED: { description: 'corrected by a later report before the office decided' },
    ACCEPTED: { description: 'accepted by the office' },
    REFUSED: { description: 'refused by the office, with a reason' },
  },
});
registerEnumType(ReadingDoubtKind, {
  name: 'ReadingDoubtKind',
  description: 'what is odd about a reading without being impossible',
  valuesMap: {
    ROLL_OVER: { description: 'below the reading before, as if the dial had run through and begun anew at nought' },
    UNUSUAL: { description: 'many times the usual consumption' },
  },
});
