/** What the filer of a duplicate reads, in Polish as all that the office writes. */
export const duplicateWords = (original: string): string =>
  `To samo zgłoszono już pod numerem ${original}. Oba zgłoszenia prowadzimy razem: stan tego zgłoszenia będzie zmieniał się wraz z tamtym.`;
