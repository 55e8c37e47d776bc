/** Files by address of the site ('/kartoteka/$accountId') and by language, as the build wrote them. */
export interface PreloadTable {
  languages: Record<string, string[]>;
  pages: Record<string, string[]>;
}

const fits = (pattern: string, path: string): boolean => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, n) => part.startsWith('$') || part === given[n]);
};

// Styles go first: without them nothing is drawn, while the name of the cooperative is drawn without any script.
const link = (file: string): string =>
  file.endsWith('.css') ? `<link rel="preload" as="style" href="${file}" crossorigin>` : `<link rel="modulepreload" fetchpriority="low" href="${file}">`;

/** The links for one address; for an unknown one those of the language alone. */
export function preloadLinks({ languages, pages }: PreloadTable, path: string, language: string): string {
  const page = Object.keys(pages).find((pattern) => fits(pattern, path));
  return [...(languages[language] ?? []), ...(page ? pages[page]! : [])].map(link).join('');
}
