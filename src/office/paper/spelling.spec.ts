import { describe, expect, it } from '@jest/globals';
import { unmistakable } from '#libs/secrets';
import { spelled } from './spelling.js';

describe('a start password spelled out', () => {
  it('has a word for every letter and figure, a line for every group', () => {
    expect(spelled('hk4m-w9re-tz7b')).toEqual([
      'Henryk, Karol, cztery, Maria', 'Wanda, dziewięć, Roman, Ewa', 'Tadeusz, Zygmunt, siedem, Barbara']);
  });

  it('knows whatever may stand in one', () => {
    for (const line of Array.from({ length: 200 }, () => spelled(unmistakable(3)).join(', '))) {
      expect(line.split(', ').filter((word) => word.length === 1)).toEqual([]);
    }
  });
});
