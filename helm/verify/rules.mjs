import { isDeepStrictEqual } from 'node:util';

/** Which process gets which secrets: no process holds an address that it doesn't need. */
const SECRETS = {
  web: ['DATABASE_DESK_URL', 'DATABASE_DIRECT_URL', 'DATABASE_URL', 'PASSWORD_PEPPER', 'PASSWORD_PEPPERS_OLD'],
  console: ['DATABASE_DESK_URL', 'DATABASE_DIRECT_URL', 'DATABASE_OPERATOR_URL', 'DATABASE_URL', 'PASSWORD_PEPPER', 'PASSWORD_PEPPERS_OLD'],
  worker: ['DATABASE_WORKER_URL', 'PASSWORD_PEPPER', 'PASSWORD_PEPPERS_OLD', 'SMTP_URL'],
  migrate: ['DATABASE_OWNER_URL'],
  'set-up': ['DATABASE_OPERATOR_URL', 'DATABASE_URL', 'PASSWORD_PEPPER'],
};

/** The rules of the house that the API itself doesn't hold: confinement, secrets, and names that must meet. */
export function brokenRules(objects) {
  const workloads = objects.filter(({ spec }) => spec?.template);
  return [...workloads.flatMap(checkPod), ...workloads.flatMap(checkRollout), ...checkNames(objects, workloads)];
}

function checkPod({ kind, metadata, spec: { template } }) {
  const path = `${kind}/${metadata.name}`;
  const { spec } = template;
  const broken = spec.containers.flatMap((container) => checkContainer(container).map((rule) => `${path}: ${rule}`));
  if (!spec.securityContext?.runAsNonRoot) broken.push(`${path}: may run as root`);
  if (spec.securityContext?.seccompProfile?.type !== 'RuntimeDefault') broken.push(`${path}: no seccomp profile`);
  if (spec.automountServiceAccountToken !== false) broken.push(`${path}: carries a token of the cluster`);
  return [...broken, ...secretsTooMany(template).map((name) => `${path}: must not know ${name}`)];
}

function secretsTooMany({ metadata, spec }) {
  const allowed = SECRETS[metadata.labels['app.kubernetes.io/component']] ?? [];
  const given = spec.containers.flatMap(({ env = [] }) => env.filter(({ valueFrom }) => valueFrom));
  return given.map(({ name }) => name).filter((name) => !allowed.includes(name));
}

function checkContainer({ securityContext = {}, resources = {}, env = [] }) {
  const rules = [
    [securityContext.readOnlyRootFilesystem === true, 'its file system can be written'],
    [securityContext.allowPrivilegeEscalation === false, 'it may gain privileges'],
    [isDeepStrictEqual(securityContext.capabilities, { drop: ['ALL'] }), 'it keeps capabilities'],
    [resources.requests?.cpu && resources.requests?.memory, 'it requests no resources'],
    [resources.limits?.memory, 'its memory has no limit'],
    [!namesTooEarly(env), 'a variable names one that stands below it, which Kubernetes leaves as it is'],
  ];
  return rules.filter(([holds]) => !holds).map(([, rule]) => rule);
}

const namesTooEarly = (env) => env.some(({ value }, at) =>
  [...String(value ?? '').matchAll(/\$\(([A-Z_]+)\)/g)].some(([, named]) => !env.slice(0, at).some(({ name }) => name === named)));

function checkRollout({ kind, metadata, spec }) {
  if (kind !== 'Deployment') return [];
  const pod = spec.template.spec;
  const broken = [];
  // Who takes no requests has none to probe by, and none to drain.
  for (const { livenessProbe, readinessProbe, startupProbe, lifecycle } of pod.containers.filter(({ ports }) => ports)) {
    if (!livenessProbe || !readinessProbe || !startupProbe) broken.push('a probe is missing');
    const drain = lifecycle?.preStop?.sleep?.seconds ?? 0;
    if (drain < 1 || drain >= pod.terminationGracePeriodSeconds) broken.push('requests are not drained before the kill');
  }
  if (spec.strategy?.rollingUpdate?.maxUnavailable !== 0) broken.push('a roll-out takes capacity away');
  return broken.map((rule) => `${kind}/${metadata.name}: ${rule}`);
}

function checkNames(objects, workloads) {
  const pods = workloads.map(({ spec }) => spec.template.metadata.labels);
  const has = (kind, name) => objects.some((object) => object.kind === kind && object.metadata.name === name);
  const selects = (wanted) => pods.some((pod) => Object.entries(wanted).every(([key, value]) => pod[key] === value));
  const broken = [];
  for (const { kind, metadata, spec } of objects) {
    const labels = kind === 'Service' ? spec.selector : (spec?.selector?.matchLabels ?? spec?.podSelector?.matchLabels);
    if (labels && !selects(labels)) broken.push(`${kind}/${metadata.name}: selects no pod`);
    const target = spec?.scaleTargetRef;
    if (target && !has(target.kind, target.name)) broken.push(`${kind}/${metadata.name}: scales nothing`);
    const paths = kind === 'Ingress' ? spec.rules.flatMap((rule) => rule.http.paths) : [];
    for (const { backend } of paths) {
      if (!has('Service', backend.service.name)) broken.push(`${kind}/${metadata.name}: leads to no service`);
    }
  }
  return broken;
}
