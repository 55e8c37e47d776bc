/** The door for an accounting program's author, who has no platform at hand: behind it stands nothing of the server. */
export { validateCommand } from './validate/validate-command.js';
