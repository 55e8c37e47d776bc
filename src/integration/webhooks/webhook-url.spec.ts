import { describe, expect, it } from '@jest/globals';
import { urlFault } from './webhook-url.js';

describe('the address of a webhook', () => {
  it('is https at a public host, whatever its path and port', () => {
    for (const url of ['https://program.example/hook', 'https://program.example:8443/a?b=c', 'https://1.1.1.1/']) expect(urlFault(url, false)).toBeNull();
  });

  it('is no other scheme, bears no secret and points nowhere inside', () => {
    for (const url of ['', 'program.example', 'ftp://a.example/', 'javascript:1', 'https://u:p@a.example/', 'https://a.example/#x', `https://a.example/${'x'.repeat(500)}`]) {
      expect(urlFault(url, true)).toBe('NO_URL');
    }
    expect(urlFault('http://program.example/', false)).toBe('NOT_HTTPS');
    // A number is the same address in another writing, and the parser knows it.
    for (const url of ['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://[::1]/', 'https://localhost/', 'https://a.localhost/', 'https://intranet/', 'https://169.254.169.254/']) {
      expect([url, urlFault(url, false)]).toEqual([url, 'PRIVATE_ADDRESS']);
    }
    expect(urlFault('http://127.0.0.1:1/', true)).toBeNull();
  });
});
