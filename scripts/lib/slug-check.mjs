import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot } from './paths.mjs';
import { Trouble } from './progress.mjs';

const CODE = ['src', 'libs', 'migrations', 'web', 'scripts', 'helm', 'bench', 'torture'];
const SETUPS = 'config/cooperatives';
const PASSED_OVER = /(^|\/)(node_modules|dist)\/|\.(spec|e2e)\.tsx?$|package-lock\.json$/;

/** Checks that no code knows a cooperative by name: a sixth one is set up without a line of code. */
export function checkSlugs() {
  if (!existsSync(inRoot(SETUPS))) return;
  const slugs = readdirSync(inRoot(SETUPS)).map((file) => basename(file, '.yaml'));
  const named = new RegExp(`\\b(${slugs.join('|')})\\b`, 'i');
  const problems = CODE.flatMap(filesOf).flatMap((file) =>
    readFileSync(inRoot(file), 'utf8').split('\n').flatMap((line, index) => {
      const found = named.exec(line);
      return found ? [`${file}:${index + 1} names the cooperative '${found[0]}'`] : [];
    }));
  if (slugs.length > 0 && problems.length > 0) throw new Trouble(problems.join('\n'));
}

function filesOf(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inRoot().length))
    .filter((file) => !PASSED_OVER.test(file) && /\.([cm]?[jt]sx?|css|html|ya?ml|json|graphql|tpl)$/.test(file));
}
