export { deviceOf, type Device } from './device.js';
export { accountCommand } from './account.command.js';
export { AuthModule, SecurityMailModule, authResolvers } from './auth.module.js';
export { issueWithin } from './issue-within.js';
export { knowBrowser } from './known-browsers.service.js';
export { DEVICE_COOKIE, deviceCookie, languageCookie, SESSION_COOKIE, sessionCookie } from './cookies.js';
export { issueLogin, type LoginOrder } from './issue-login.js';
export { startPassword } from './start-password.js';
export { newPasswordFaults, type NewPassword, type NewPasswordFault } from './new-password.js';
export { IDENTITY_DOCUMENTS, endSessions, START_PASSWORD_DAYS, type IdentityDocument } from './write-login.js';
export { LoginIssuing, type FreshPassword } from './login-issuing.service.js';
export { SignInLimits } from './sign-in-limits.js';
export { Login } from './entities/login.entity.js';
export { PasswordHasher } from './password-hasher.js';
export { PasswordProof, type Proof } from './password-proof.js';
export { SecurityMailJob } from './security-mail/security-mail.job.js';
export { SecurityMails } from './security-mail/security-mails.js';
export type { SecurityNews } from './security-mail/words.js';
export { SessionService } from './session.service.js';
export { readAssertion, readAttestation } from './second-factor/credential.js';
export {
  challengeHash, creationOptions, isOf, newChallenge, newCredential, requestOptions, verifiedCount, type KeptPasskey, type NewCredential,
} from './second-factor/webauthn.js';
export { browserOf } from './cookies.js';
export { AddPasskeyInput, PasswordInput, RemoveFactorInput } from './inputs/factor.input.js';
export { CredentialInput } from './inputs/second-factor.input.js';
