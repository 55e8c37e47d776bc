import { PlatformResolver } from './platform.resolver.js';

export { platformCommand, platformSetUp } from './command.js';
export { MeasureUsage } from './measure-usage.js';
export { PlatformModule } from './platform.module.js';
export const platformResolvers = [PlatformResolver];
