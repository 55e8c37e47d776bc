import { saveFile } from '../../ui/save-file.js';

/** Asks for a file that a form describes, and has the browser keep it. @returns whether it came */
export async function postForFile(path: string, body: object, name: string): Promise<boolean> {
  try {
    const response = await fetch(path, {
      method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    if (!response.ok) return false;
    saveFile(name, await response.blob());
    return true;
  } catch {
    return false;
  }
}
