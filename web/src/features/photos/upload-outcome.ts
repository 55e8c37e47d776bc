/** Why a photo was not taken; `UNREACHABLE` where it may be sent again as it is. */
export type PhotoFault = 'TOO_LARGE' | 'BROKEN' | 'NOT_A_PICTURE' | 'TOO_MANY' | 'UNREACHABLE' | 'FAILED';

/** The id by which a form names the photo, or why there is none. */
export type UploadOutcome = { id: string; fault: null } | { id: null; fault: PhotoFault };

const KNOWN: readonly string[] = ['TOO_LARGE', 'BROKEN', 'NOT_A_PICTURE', 'TOO_MANY'];

/** What the server's answer to a photo means. */
export function outcomeOf(status: number, text: string): UploadOutcome {
  const { id, code } = bodyOf(text);
  if (status === 201 && typeof id === 'string') return { id, fault: null };
  if (status === 413) return { id: null, fault: 'TOO_LARGE' };
  return { id: null, fault: typeof code === 'string' && KNOWN.includes(code) ? (code as PhotoFault) : 'FAILED' };
}

function bodyOf(text: string): { id?: unknown; code?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { id?: unknown; code?: unknown };
  } catch {
    return {};
  }
}
