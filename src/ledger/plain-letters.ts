/** Polish letters without their marks: 'Łódź' as 'Lodz'. */
export const plainLetters = (text: string): string =>
  text.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
