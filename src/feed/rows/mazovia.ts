import iconv from 'iconv-lite';

// Mazovia is CP437 with Polish letters in place of some others (PN-T-42118 came after it; Wikipedia, 'Mazovia encoding').
const POLISH: Record<number, string> = {
  0x86: 'ą', 0x8d: 'ć', 0x8f: 'Ą', 0x90: 'Ę', 0x91: 'ę', 0x92: 'ł', 0x95: 'Ć', 0x98: 'Ś', 0x9b: 'zł', 0x9c: 'Ł',
  0x9e: 'ś', 0xa0: 'Ź', 0xa1: 'Ż', 0xa2: 'ó', 0xa3: 'Ó', 0xa4: 'ń', 0xa5: 'Ń', 0xa6: 'ź', 0xa7: 'ż',
};
const CHARACTERS = Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? String.fromCharCode(byte) : (POLISH[byte] ?? iconv.decode(Buffer.from([byte]), 'cp437')));
const BYTES = new Map(CHARACTERS.map((character, byte) => [character, byte]));

/** Reads text of Polish DOS programs before CP852. */
export function decodeMazovia(bytes: Buffer): string {
  let text = '';
  for (const byte of bytes) text += CHARACTERS[byte];
  return text;
}

/** The bytes of a text in Mazovia. @throws RangeError where it has no such character */
export function encodeMazovia(text: string): Buffer {
  return Buffer.from([...text].map((character) => {
    const byte = BYTES.get(character);
    if (byte === undefined) throw new RangeError(`Mazovia has no ${character}`);
    return byte;
  }));
}
