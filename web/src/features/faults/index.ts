export { COMMON_PARTS, STATES, categoryName, placeName, type CommonPart, type FaultState } from './fault.js';
export { StateMark } from './StateMark.js';
