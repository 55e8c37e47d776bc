const LEET: Record<string, string> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '€': 'e' };

/** Lower case without accents, as people type in a hurry: 'Łódź' is 'lodz'. */
export const plain = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

/** What a text reads when its figures and marks stand for letters, as in 'h4sl0'; '1' and '!' may be 'i' or 'l'. */
export const unleeted = (text: string): string[] =>
  ['i', 'l'].map((one) => text.replace(/[03456789@$€1!|]/g, (sign) => LEET[sign] ?? one));
