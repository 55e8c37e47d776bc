import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decoder } from './decoder.js';

const POLISH = 'zażółć gęślą jaźń ŚĆ „cudzysłów” – 5 €\n';

describe('decoding', () => {
  it('reads both encodings', () => {
    expect(decoder('UTF-8')(Buffer.from(POLISH))).toEqual({ text: POLISH, faults: [] });
    expect(decoder('CP1250')(iconv.encode(POLISH, 'win1250'))).toEqual({ text: POLISH, faults: [] });
  });

  it('drops a byte order mark at the start alone', () => {
    const decode = decoder('UTF-8');
    expect(decode(Buffer.from('\ufeffkey\n')).text).toBe('key\n');
    expect(decode(Buffer.from('\ufeffkey\n')).text).toBe('\ufeffkey\n');
  });

  it('names the lines that are not UTF-8', () => {
    const block = Buffer.concat([
      Buffer.from('ą\n'),
      iconv.encode('ą\n', 'win1250'),
      Buffer.from('ok\n'),
      iconv.encode('ż', 'win1250'),
    ]);
    expect(decoder('UTF-8')(block).faults).toEqual([
      { line: 1, code: 'NOT_UTF8' },
      { line: 3, code: 'NOT_UTF8' },
    ]);
  });

  it('finds UTF-16, bytes that CP1250 does not have, and CP1250 that was taken for Latin-1', () => {
    expect(decoder('UTF-8')(Buffer.from('\ufeffkey', 'utf16le')).faults).toHaveLength(1);
    expect(decoder('CP1250')(Buffer.from([0x61, 0x0a, 0x81])).faults).toEqual([{ line: 1, code: 'NOT_IN_ENCODING' }]);
    expect(decoder('UTF-8')(Buffer.from('wp\u009c')).faults).toEqual([{ line: 0, code: 'CONTROL_CHARACTER' }]);
  });

  it('lets no zero byte through', () => {
    expect(decoder('UTF-8')(Buffer.from('a\0b\n'))).toEqual({
      text: 'a\ufffdb\n',
      faults: [{ line: 0, code: 'CONTROL_CHARACTER' }],
    });
  });
});
