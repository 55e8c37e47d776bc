export { readingCommand } from './decision.command.js';
export { DecisionService } from './decision.service.js';
export { MetersModule, metersResolvers, ReadingDecisionsModule } from './meters.module.js';
