import { describe, expect, it } from '@jest/globals';
import { contentDisposition } from './send-download.js';

describe('the name of a file that is saved', () => {
  it.each([
    ['plan.pdf', `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`],
    ['Harmonogram – źródła.pdf', `attachment; filename="Harmonogram _ zrodla.pdf"; filename*=UTF-8''Harmonogram%20%E2%80%93%20%C5%BAr%C3%B3d%C5%82a.pdf`],
    ['a"b\\c.pdf', `attachment; filename="a_b_c.pdf"; filename*=UTF-8''a%22b%5Cc.pdf`],
    ["it's (1)*.png", `attachment; filename="it's (1)*.png"; filename*=UTF-8''it%27s%20%281%29%2A.png`],
    ['x\r\nset-cookie: a=b.pdf', `attachment; filename="x__set-cookie: a=b.pdf"; filename*=UTF-8''x%0D%0Aset-cookie%3A%20a%3Db.pdf`],
  ])('of %j', (name, header) => expect(contentDisposition(name)).toBe(header));
});
