/**
 * Checks the chart without a cluster: lints and renders it with the real helm, holds every field against the types of
 * the Kubernetes API and the objects against the rules of the house, and sees that wrong values are refused.
 * Planted faults show that the checks can fail.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';
import { unknownFields } from './verify/fields.mjs';
import { FAULTS, REFUSED } from './verify/faults.mjs';
import { brokenRules } from './verify/rules.mjs';
import { findHelm, kubernetesModels } from './verify/tools.mjs';

const chart = fileURLToPath(new URL('domownik', import.meta.url));
const cases = readdirSync(join(chart, 'ci')).map((file) => join(chart, 'ci', file));
const helm = await findHelm();
const models = await kubernetesModels();
const problems = [];
let objects = 0;

for (const values of cases) {
  const lint = spawnSync(helm, ['lint', '--strict', '--quiet', chart, '--values', values], { encoding: 'utf8' });
  if (lint.status !== 0) problems.push(`${basename(values)}: ${lint.stdout}${lint.stderr}`);
  const rendered = render(values);
  objects += rendered.length;
  problems.push(...faultsOf(rendered).map((problem) => `${basename(values)}: ${problem}`));
}
for (const [name, spoil] of FAULTS) {
  const spoiled = render(cases[0]);
  spoil(spoiled);
  if (faultsOf(spoiled).length === 0) problems.push(`the planted fault '${name}' was not noticed`);
}
for (const set of REFUSED) {
  const template = ['template', 'r', chart, '--values', cases[0], '--set', set];
  const { status, stderr } = spawnSync(helm, template, { encoding: 'utf8' });
  if (status === 0 || !/specifications of the schema/.test(stderr)) problems.push(`the values ${set} were not refused`);
}
problems.push(...forgottenValues());

for (const problem of problems) console.error(problem);
console.log(
  `${cases.length} renderings, ${objects} objects, ${FAULTS.length} planted faults, ${REFUSED.length} wrong values:`,
  problems.length === 0 ? 'the chart is in order' : `${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function render(values) {
  const template = ['template', 'r', chart, '--namespace', 'portal', '--values', values];
  const documents = parseAllDocuments(execFileSync(helm, template, { encoding: 'utf8' }));
  return documents.map((document) => document.toJS()).filter(Boolean);
}

function faultsOf(rendered) {
  return [...unknownFields(rendered, models), ...brokenRules(rendered)];
}

/** The schema refuses unknown values, so a value that it forgot could never be set. */
function forgottenValues() {
  const values = parse(readFileSync(join(chart, 'values.yaml'), 'utf8'));
  const schema = JSON.parse(readFileSync(join(chart, 'values.schema.json'), 'utf8'));
  return Object.keys(schema.properties)
    .filter((key) => key !== 'global' && !(key in values))
    .map((key) => `values.schema.json names ${key}, which values.yaml has not`);
}
