/** A cooperative's text, its first heading apart where it begins with one. */
export function splitHeading(markdown: string): { heading: string | null; body: string } {
  const found = /^\s*#{1,6}\s+(.+?)\s*#*\s*\n/.exec(markdown);
  return found
    ? { heading: found[1] ?? null, body: markdown.slice(found[0].length) }
    : { heading: null, body: markdown };
}
