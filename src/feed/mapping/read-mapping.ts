import { parse } from 'yaml';
import { mappingSchema, type Mapping } from './mapping.js';

/** What is wrong with a mapping: where, and in what way. */
export interface MappingFault {
  path: string;
  reason: string;
}

/** A mapping out of YAML or JSON, or what is wrong with it. */
export function readMapping(text: string): Mapping | MappingFault[] {
  let document: unknown;
  try {
    document = parse(text, { maxAliasCount: 20 });
  } catch (error) {
    return [{ path: '', reason: (error as Error).message }];
  }
  return checkMapping(document);
}

/** A mapping out of a document, or what is wrong with it. */
export function checkMapping(document: unknown): Mapping | MappingFault[] {
  const read = mappingSchema.safeParse(document);
  return read.success ? read.data : read.error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message }));
}
