import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sha256Of } from './content-digest.js';

describe('a digest in a header', () => {
  // RFC 9530, B.1: the content is a text with its line's end.
  const content = '{"hello": "world"}\n';
  const written = 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:';

  it('is read as the standard’s own example has it, alone and among others', () => {
    const hex = createHash('sha256').update(content).digest('hex');
    expect(sha256Of(written)).toBe(hex);
    expect(sha256Of(`sha-512=:YMAam51Jz/jOATT6/zvHrLVgOYTGFy1d6GJiOHTohq4yP+pgk4vf2aCsyRZOtw8MjkM7iw7yZ/WkppmM44T3qg==:, ${written}`)).toBe(hex);
  });

  it('of another kind, or cut, is none', () => {
    for (const header of ['', 'sha-256=RK/0', 'sha-256=:RK/0:', 'md5=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:', 'xsha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:']) {
      expect(sha256Of(header)).toBeNull();
    }
  });
});
