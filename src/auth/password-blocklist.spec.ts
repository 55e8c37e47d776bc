import { describe, expect, it } from '@jest/globals';
import { isCommonPassword } from './password-blocklist.js';

const OWN = { names: ['Spółdzielnia Mieszkaniowa „Bełchatów”', 'SM Bełchatów', 'Strefa Pabianice', 'Łódź', 'Domownik'], identifier: '50584058' };

describe('the blocklist', () => {
  it.each([
    ['a common password', ['password', 'Password2026!', '123456789012', 'qwertyuiop']],
    ['a Polish word or name', ['kowalski1990', 'hasło', 'Haslo!', 'żółty123', 'wiosna2026']],
    ['a handful of characters', ['aaaaaaaaaaaa', '112211221122']],
    ['something repeated', ['haslohaslohaslo', 'kotkotkotkot', 'HasłoHasłoHasło1', 'abcabcabcabc', 'wiosnawiosna', 'kot1kot1kot1']],
    ['a walk on the keyboard', ['qwertyuiop123', '1qaz2wsx3edc', 'zaq12wsx', 'qazwsxedcrfv', 'asdfghjkl;', 'poiuytrewq', 'abcdefghijkl', 'Qwerty123456', 'qwertz123456', '!QAZ2wsx3edc']],
    ['figures for letters', ['h4sl0', 'h4sl02026', 'p@ssw0rd', 'p4$$w0rd1', 'k0wal5k1']],
    ['the cooperative in any inflection', ['Bełchatów-2026', '!!!domownik!!!', 'belchatowie2026', 'Bełchatowianin1', 'bełchatowska', 'SM Bełchatów 2026', 'pabianicach1', 'Pabianic2026', 'Strefa-Pabianice', 'spoldzielnia1', 'łódź2026łódź', 'b3lch4tow']],
    ['the identifier', ['50584058', '50584058a!', 'xx50584058', '85048505', '5058405850584058']],
  ])('knows %s', (_, passwords) => expect(passwords.filter((password) => !isCommonPassword(password, OWN))).toEqual([]));

  it('lets pass what nobody begins with', () => {
    const good = [
      'kot śpi na piecu', 'wróbel-i-kanapka', 'cztery7rowery9', 'tG5-pQ2.xx-94', 'mój pies nie lubi Bełchatowa', 'zielony most 50584058 nocą', 'hk4m-w9re-tz7b',
      'poniedziałek bez kawy', 'correct horse battery staple', 'Bełchatów i siedem lwów', 'asdf nie jest hasłem dla mnie', 'szafranowy-parowóz', 'Wisła płynie przez Kraków',
      'x'.repeat(10) + 'jedenaście', 'kotwica1rower2lampa3',
    ];
    expect(good.filter((password) => isCommonPassword(password, OWN))).toEqual([]);
  });

  it('bears anything, quickly', () => {
    for (const text of ['', ' ', '\u0000', '🔑'.repeat(60), 'ab'.repeat(500), '1'.repeat(1000), 'qwe'.repeat(333), `${'0'.repeat(500)}a`]) {
      const began = performance.now();
      isCommonPassword(text, OWN);
      expect(performance.now() - began).toBeLessThan(5_000);
    }
    expect(isCommonPassword('jakiekolwiek hasło tutaj', { names: [], identifier: '' })).toBe(false);
  });
});
