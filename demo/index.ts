export { generateFeed, type DemoRoster, type FeedOptions } from './generate.js';
export { DEMO_TOTP_SECRET } from './portal/staff.js';
export { loadDemo, type DemoLogins, type DemoOptions } from './load.js';
export { DEMO_INITIAL_PASSWORD } from './portal/initial-credentials.js';
