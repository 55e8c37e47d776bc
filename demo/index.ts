export { generateFeed, type DemoRoster } from './generate.js';
export { loadDemo, type DemoLogins, type DemoOptions } from './load.js';
