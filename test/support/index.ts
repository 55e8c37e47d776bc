export { api, type Client, type GraphqlReply, type Reply } from './api.js';
export { testApplication } from './application.js';
export { violations } from './axe.js';
export { describeInBrowser, testBrowser, type TestBrowser } from './browser.js';
export { asRole, testDatabase, type Role, type TestDatabase } from './database.js';
export { demoDay, loginOf, loginsOf, staffOf, type Login, type StaffLogin } from './run.js';
export { deskApi, deskCookie, totpCode } from './desk.js';
export { testWorker, type CaughtMail, type TestWorker } from './worker.js';
