import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';

const FILE = join(process.cwd(), 'web/src/graphql/persisted-documents.json');

/** The documents that the web application was built with, by the SHA-256 of their text. */
export function trustedDocuments(file = FILE): Map<string, DocumentNode> {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(texts).map(([hash, text]) => [hash, parse(text, { noLocation: true })]));
}
