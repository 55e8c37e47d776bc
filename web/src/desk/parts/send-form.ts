/** What the server answered to a form with a file; null where it was not reached or did not answer as it should. */
export type FormAnswer = { status: number; body: Record<string, unknown> } | null;

interface SendOptions {
  /** Told how much of it has been sent, 0 to 1. */
  onProgress?: (part: number) => void;
}

/** Sends a form with a file or several, its fields before them; the browser's own request, as fetch tells no progress. */
export const sendForm = (path: string, fields: Record<string, string>, [name, content]: readonly [name: string, content: File | readonly File[]], { onProgress }: SendOptions = {}): Promise<FormAnswer> =>
  new Promise((resolve) => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    for (const file of content instanceof File ? [content] : content) form.append(name, file);
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / total);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => resolve(null);
    request.send(form);
  });

function answerOf({ status, responseText }: XMLHttpRequest): FormAnswer {
  try {
    return { status, body: JSON.parse(responseText) as Record<string, unknown> };
  } catch {
    return null;
  }
}
