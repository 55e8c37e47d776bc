export { generateFeed, type DemoRoster, type FeedOptions } from './generate.js';
export { loadDemo, type DemoLogins, type DemoOptions } from './load.js';
