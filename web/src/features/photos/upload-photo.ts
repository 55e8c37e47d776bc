import { sessionEnded } from '../auth/index.js';
import { outcomeOf, type UploadOutcome } from './upload-outcome.js';

/**
 * Sends one picture to the server, which keeps it for the viewer until a form names it.
 *
 * @param onProgress told the part that has been sent, 0 to 1
 * @param signal ends the sending; the outcome is then of no interest
 */
export function uploadPhoto(file: File, onProgress: (part: number) => void, signal: AbortSignal): Promise<UploadOutcome> {
  // Not fetch: it can't tell how much of a picture has left a slow phone.
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append('photo', file);
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      if (request.status === 401) sessionEnded();
      resolve(outcomeOf(request.status, request.responseText));
    };
    request.onerror = () => resolve({ id: null, fault: 'UNREACHABLE' });
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', '/photos');
    request.setRequestHeader('accept', 'application/json');
    request.send(form);
  });
}
