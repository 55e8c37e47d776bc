import { plainLetters } from '../plain-letters.js';

/** A file name that every system takes: 'ksiegowosc-ul-gwiezdna-4-12-2026.csv'. */
export function fileName(parts: (string | number | null)[], extension: string): string {
  const words = plainLetters(parts.filter((part) => part !== null).join(' ')).toLowerCase();
  const plain = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80);
  return `${plain}.${extension}`;
}
