import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What lives on this machine only: the database, secrets, the demo's logins. Never committed. */
export const DATA = join(ROOT, '.data');

/** A path below the project's folder. */
export const inRoot = (...parts) => join(ROOT, ...parts);

/** A path below the machine's own data. */
export const inData = (...parts) => join(DATA, ...parts);
