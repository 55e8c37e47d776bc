/** A path of this site and of no other; anything else becomes the first page. */
export function safePath(path: string | undefined): string {
  const here = 'https://here.invalid';
  if (!path?.startsWith('/') || !URL.canParse(path, here)) return '/';
  const url = new URL(path, here);
  return url.origin === here ? url.pathname + url.search : '/';
}
