export { ViewerContext, loadViewer, useRefreshUnread, useUnread, useViewer, type Viewer } from './viewer.js';
export { hasSessionMark, setSessionMark } from './session-mark.js';
export { leave, passwordRequired, secondFactorRequired, sessionEnded, signOut, termsRequired } from './session.js';
export { authRequest } from './auth-request.js';
export { answerPasskey, knowsPasskeys, makePasskey } from './passkey.js';
export { PasswordChecklist } from './password-checklist.js';
export { PASSWORD_MESSAGES, passwordProblems } from './set-password-problems.js';
export { endLook } from './end-look.js';
export type { AuthAnswer } from './auth-request.js';
