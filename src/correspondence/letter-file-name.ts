/** What the PDF of a letter is called: by its day and case number. */
export const letterFileName = ({ issued_on, case_number }: { issued_on: string; case_number: string | null }): string =>
  `pismo-${[issued_on, case_number].filter(Boolean).join('-').replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')}.pdf`;
