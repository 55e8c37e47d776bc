import { CLUSTER } from './cluster.mjs';

/** Every kind that the chart may render, and the one version of it that is right. */
const KINDS = {
  'apps/v1': ['Deployment'],
  'autoscaling/v2': ['HorizontalPodAutoscaler'],
  'batch/v1': ['Job'],
  'networking.k8s.io/v1': ['Ingress', 'NetworkPolicy'],
  'policy/v1': ['PodDisruptionBudget'],
  'postgresql.cnpg.io/v1': ['Cluster'],
  v1: ['ConfigMap', 'Service', 'ServiceAccount'],
};

/** Fields that the API doesn't know, and values of another type than it wants; the API server would refuse both. */
export function unknownFields(objects, models) {
  return objects.flatMap((object) => {
    const { apiVersion, kind, metadata } = object;
    if (!KINDS[apiVersion]?.includes(kind)) return [`${apiVersion} ${kind}: unknown kind`];
    const version = apiVersion.split('/').at(-1);
    return check(object, `${version[0].toUpperCase()}${version.slice(1)}${kind}`, `${kind}/${metadata?.name}`, models);
  });
}

/** @param type as the client writes it: a class, 'string', 'Array<V1Container>', '{ [key: string]: string; }' */
function check(value, type, path, models) {
  if (value === null || value === undefined) return [`${path}: is empty`];
  const listed = /^Array<(.*)>$/.exec(type)?.[1];
  const mapped = /^\{ \[key: string\]: (.*); \}$/.exec(type)?.[1];
  if (listed) {
    if (!Array.isArray(value)) return [`${path}: must be a list`];
    return value.flatMap((item, index) => check(item, listed, `${path}[${index}]`, models));
  }
  const fields = mapped ? null : fieldsOf(type, models);
  if (!mapped && !fields) return checkLeaf(value, type, path);
  if (typeof value !== 'object' || Array.isArray(value)) return [`${path}: must be an object`];
  return Object.entries(value).flatMap(([key, item]) => {
    const wanted = mapped ?? fields.get(key);
    return wanted ? check(item, wanted, `${path}.${key}`, models) : [`${path}.${key}: unknown field`];
  });
}

function fieldsOf(type, models) {
  if (CLUSTER[type]) return new Map(Object.entries(CLUSTER[type]));
  const attributes = models[type]?.getAttributeTypeMap?.();
  return attributes ? new Map(attributes.map(({ baseName, type: wanted }) => [baseName, wanted])) : null;
}

function checkLeaf(value, type, path) {
  if (type === 'IntOrString') return checkLeaf(value, typeof value === 'number' ? 'number' : 'string', path);
  if (!['string', 'number', 'boolean'].includes(type)) return [`${path}: can't be checked as ${type}`];
  return typeof value === type ? [] : [`${path}: must be a ${type}, not ${JSON.stringify(value)}`];
}
