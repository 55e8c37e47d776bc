import { saveFile } from './save-file.js';

/** Lets the browser keep a text as a file. */
export const saveText = (name: string, text: string): void => saveFile(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
