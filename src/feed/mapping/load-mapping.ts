import type { Mapping } from './mapping.js';
import { readMapping } from './read-mapping.js';

/** A mapping that can't be used, with every reason. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
}

/** A mapping out of YAML or JSON. @throws MappingError that names `file` and every fault */
export function loadMapping(text: string, file: string): Mapping {
  const mapping = readMapping(text);
  if (!Array.isArray(mapping)) return mapping;
  throw new MappingError(mapping.map(({ path, reason }) => `${file}: ${path}: ${reason}`).join('\n'));
}
