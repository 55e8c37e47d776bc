import type { Message } from '../src/messages/write.js';

export function compileMessage(text: string): Message;
