/** What the chart uses of the CloudNativePG operator's Cluster (its API reference, 1.25 and newer), as types. */
export const CLUSTER = {
  V1Cluster: { apiVersion: 'string', kind: 'string', metadata: 'V1ObjectMeta', spec: 'ClusterSpec' },
  ClusterSpec: {
    instances: 'number',
    imageName: 'string',
    enableSuperuserAccess: 'boolean',
    storage: 'ClusterStorage',
    resources: 'V1ResourceRequirements',
    postgresql: 'ClusterPostgresql',
    bootstrap: 'ClusterBootstrap',
    managed: 'ClusterManaged',
  },
  ClusterStorage: { size: 'string', storageClass: 'string' },
  ClusterPostgresql: { parameters: '{ [key: string]: string; }' },
  ClusterBootstrap: { initdb: 'ClusterInitdb' },
  ClusterInitdb: {
    database: 'string',
    owner: 'string',
    secret: 'ClusterSecret',
    encoding: 'string',
    locale: 'string',
    localeProvider: 'string',
    icuLocale: 'string',
  },
  ClusterSecret: { name: 'string' },
  ClusterManaged: { roles: 'Array<ClusterRole>' },
  ClusterRole: { name: 'string', ensure: 'string', login: 'boolean', passwordSecret: 'ClusterSecret' },
};
