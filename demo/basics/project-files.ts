import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Compiled code stands one folder deeper than its source, and YAML files are not compiled along.
function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('the demo runs only from within its project');
  return rootAbove(dirname(folder));
}

const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** A path below the project's folder, from source and compiled code alike. */
export const projectFile = (...parts: string[]): string => join(ROOT, ...parts);
