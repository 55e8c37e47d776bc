export { accountCommand } from './account.command.js';
export { AuthModule } from './auth.module.js';
export { languageCookie, SESSION_COOKIE, sessionCookie } from './cookies.js';
export { issueLogin, type LoginOrder } from './issue-login.js';
export { newPasswordFaults, type NewPassword, type NewPasswordFault } from './new-password.js';
export { Login } from './entities/login.entity.js';
export { PasswordHasher } from './password-hasher.js';
export { SessionService } from './session.service.js';
