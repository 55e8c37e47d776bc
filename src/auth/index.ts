export { accountCommand } from './account.command.js';
export { AuthModule } from './auth.module.js';
export { SESSION_COOKIE } from './cookies.js';
export { issueLogin, type LoginOrder } from './issue-login.js';
export { SessionService } from './session.service.js';
