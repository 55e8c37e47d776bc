export { ViewerContext, loadViewer, useRefreshUnread, useUnread, useViewer, type Viewer } from './viewer.js';
export { hasSessionMark, setSessionMark } from './session-mark.js';
export { passwordRequired, sessionEnded, signOut } from './session.js';
