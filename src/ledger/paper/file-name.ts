/** A file name that every system takes: 'ksiegowosc-ul-gwiezdna-4-12-2026.csv'. */
export function fileName(parts: (string | number | null)[], extension: string): string {
  const words = parts.filter((part) => part !== null).join(' ').toLowerCase().replaceAll('ł', 'l').normalize('NFD');
  const plain = words.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80);
  return `${plain}.${extension}`;
}
