import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';

const OPERATION = /^export const (\w+) = graphql\(`([^`]+)`\);$/gm;

/**
 * The one operation of a `*.query.ts` file: the name of its export, the printed document, and the SHA-256 by which
 * the browser asks for it.
 *
 * @throws when the file does not hold exactly one operation in the form that the build can read
 */
export function operationOf(path, source) {
  const found = [...source.matchAll(OPERATION)];
  if (found.length !== 1) {
    throw new Error(`${path}: ${found.length} operations of the form export const X = graphql(\`...\`);`);
  }
  const [, exportName, text] = found[0];
  const document = print(parse(text));
  return { exportName, document, hash: createHash('sha256').update(document).digest('hex') };
}
