export { eventMessage } from './event-words.js';
