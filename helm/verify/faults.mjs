const find = (objects, kind) => objects.find((object) => object.kind === kind);
const deployment = (objects, name) => objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name.endsWith(name));
const pod = (objects) => deployment(objects, '-web').spec.template.spec;
const worker = (objects) => deployment(objects, '-worker').spec.template.spec.containers[0];
const web = (objects) => pod(objects).containers[0];

/** Faults that the checks must notice, each planted into a rendering of its own. */
export const FAULTS = [
  ['an unknown field', (objects) => (find(objects, 'Deployment').spec.replica = 3)],
  ['a misspelt field deep inside', (objects) => (web(objects).imagee = 'x')],
  ['a number as text', (objects) => (pod(objects).terminationGracePeriodSeconds = '30')],
  ['a variable that is no text', (objects) => web(objects).env.push({ name: 'A', value: 1 })],
  ['a removed version of the API', (objects) => (find(objects, 'Ingress').apiVersion = 'extensions/v1beta1')],
  ['an empty field', (objects) => (find(objects, 'Service').spec.type = null)],
  ['a file system that can be written', (objects) => (web(objects).securityContext.readOnlyRootFilesystem = false)],
  ['a pod that may be root', (objects) => delete pod(objects).securityContext.runAsNonRoot],
  ['a web process that knows the owner', (objects) => web(objects).env.push(secret('DATABASE_OWNER_URL'))],
  ['a worker that knows the owner', (objects) => worker(objects).env.push(secret('DATABASE_OWNER_URL'))],
  ['a variable that names one below it', (objects) => worker(objects).env.reverse()],
  ['no time to drain', (objects) => (pod(objects).terminationGracePeriodSeconds = 5)],
  ['a service of nobody', (objects) => (find(objects, 'Service').spec.selector.a = 'b')],
  ['a budget of nobody', (objects) => (find(objects, 'PodDisruptionBudget').spec.selector.matchLabels.a = 'b')],
  ['an autoscaler of nothing', (objects) => (find(objects, 'HorizontalPodAutoscaler').spec.scaleTargetRef.name = 'x')],
  ['an ingress to nowhere', (objects) => (find(objects, 'Ingress').spec.rules[0].http.paths[0].backend.service = {})],
];

/** Values that the chart's schema must refuse. */
export const REFUSED = [
  'image.repository=',
  'image.digest=latest',
  'secret.name=',
  'web.replica=3',
  'web.replicas=two',
  'mail.from=nobody',
  'config.passwordFloor=4',
  'config.trustedProxies=ingress',
  'ingress.hosts[0]=Bad_Host',
  'ingress.hosts[0]=https://iok.example.pl',
  'postgresql.operator.enabled=true',
  'setUp.files.first\\.json=x',
  'nonsense=1',
];

function secret(name) {
  return { name, valueFrom: { secretKeyRef: { name: 'domownik', key: name } } };
}
