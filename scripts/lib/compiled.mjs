import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

/** A module of the compiled server, e.g. 'src/migrate.js'; only after `build`. */
export const compiled = (path) => import(pathToFileURL(inRoot('dist', path)).href);
