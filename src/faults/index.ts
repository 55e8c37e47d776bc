export { FaultDeskModule } from './fault-desk.module.js';
export { FaultDesk, type DeskAct } from './desk/fault-desk.service.js';
export { faultCommand } from './fault.command.js';
export { CommonPart, FaultState } from './fault-state.js';
export { faultNumber } from './fault-number.js';
export { FaultsModule, faultsResolvers } from './faults.module.js';
