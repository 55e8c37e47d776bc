// The house's boundaries (docs of the layout): imports run downward only, app -> src/<module> -> libs, and a module is
// entered by its door.

// A lib may import only those to its right.
const LIBS = ['people', 'documents', 'audit', 'access', 'cooperative', 'graphql', 'secrets', 'bank', 'money'];

// Who may use a sibling's door; the README of both says why.
const SIBLINGS = {
  account: ['auth'],
  correspondence: ['feed'],
  residents: ['auth', 'correspondence', 'notices'],
  http: ['auth', 'integration', 'office', 'site', 'staff'],
  integration: ['feed'],
  office: ['auth'],
  staff: ['auth'],
  platform: ['staff'],
  site: ['administration'],
  faults: ['photos'],
  figures: ['notices'],
  meters: ['photos'],
  registration: ['auth', 'districts', 'residents'],
};

const FEATURES = {
  account: ['auth', 'site'],
  auth: ['site'],
  correspondence: ['auth', 'site'],
  districts: ['site'],
  notices: ['auth', 'site'],
  faults: ['auth', 'photos', 'site'],
  photos: ['auth'],
  ledger: ['auth', 'site', 'people'],
  meters: ['auth', 'photos', 'site'],
  registration: ['account', 'auth', 'site'],
  residents: ['auth', 'site', 'people'],
};

// Of the staff's desk: every area knows who is signed in, and beyond that only what is listed.
const DESK_FEATURES = {
  account: [], applications: [], auth: [], people: [], platform: [], start: [], faults: [], readings: [], notices: [], letters: [], integrations: [], staff: [], trail: [], feeds: [], settings: [],
};
const EVERY_DESK_FEATURE = ['auth'];

// The application as a whole: what puts the modules together, and what is started.
const APP = '^src/(http/|[^/]+\\.ts$)';

const moduleOf = (root) => `^${root}/([^/]+)/`;

const libRules = LIBS.map((lib, place) => ({
  name: `libs-run-downward-${lib}`,
  comment: `libs/${lib} may import ${LIBS.slice(place + 1).join(', ') || 'no other lib'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: '^libs/', pathNot: `^libs/(${LIBS.slice(place).join('|')})/` },
}));

const siblingRules = (root, allowed, name) => [
  {
    name: `${name}-siblings-only-as-listed`,
    comment: 'a module imports a sibling only where this file lists the pair',
    severity: 'error',
    from: { path: moduleOf(root), pathNot: [APP, ...Object.keys(allowed).map((from) => `^${root}/${from}/`)] },
    to: { path: `^${root}/`, pathNot: `^${root}/$1/` },
  },
  ...Object.entries(allowed).map(([from, to]) => ({
    name: `${name}-siblings-only-as-listed-${from}`,
    comment: `${root}/${from} may import ${to.join(', ')}`,
    severity: 'error',
    from: { path: `^${root}/${from}/` },
    to: { path: `^${root}/[^/]+/`, pathNot: `^${root}/(${[from, ...to].join('|')})/` },
  })),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'packages-are-declared',
      comment: 'what is imported stands in package.json, and the running server needs no development package',
      severity: 'error',
      // The demo's mail server is no part of production, where its packages aren't installed.
      from: { path: '^(src|libs|config|migrations)/', pathNot: ['\\.(spec|e2e)\\.ts$', '^src/http/mail-catcher\\.ts$'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'libs-know-no-module', severity: 'error', from: { path: '^libs/' }, to: { path: '^(src|web|demo|bench|torture|test)/' } },
    {
      name: 'server-knows-no-demo-or-test',
      severity: 'error',
      from: { path: '^(src|config|migrations)/', pathNot: '\\.(spec|e2e)\\.ts$' },
      to: { path: '^(demo|bench|torture|test|web|scripts)/' },
    },
    { name: 'config-and-migrations-are-the-ground', severity: 'error', from: { path: '^(config|migrations)/' }, to: { path: '^(src|libs)/' } },
    {
      name: 'lib-by-its-door',
      severity: 'error',
      from: { pathNot: '^libs/' },
      to: { path: '^libs/[^/]+/', pathNot: '^libs/[^/]+/index\\.ts$' },
    },
    {
      name: 'lib-by-its-door-from-libs',
      severity: 'error',
      from: { path: moduleOf('libs') },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/$1/', '^libs/[^/]+/index\\.ts$'] },
    },
    ...libRules,
    {
      name: 'module-by-its-door',
      severity: 'error',
      from: { path: moduleOf('src') },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'module-by-its-door-from-outside',
      severity: 'error',
      from: { path: '^(src/[^/]+\\.ts$|demo/|bench/|torture/|test/)', pathNot: '^(test/support|test/isolation|bench)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/[^/]+/index\\.ts$', '^src/[^/]+/testing/index\\.ts$', '^src/feed/author\\.ts$', '^src/http/'] },
    },
    {
      name: 'inside-only-for-statements',
      comment: 'a benchmark and the isolation suite run the very statements of the house, and reach for nothing else in it',
      severity: 'error',
      from: { path: '^(bench|test/isolation)/' },
      to: { path: '^src/', pathNot: ['^src/[^/]+/(index\\.ts$|statements/)', '^src/http/application\\.ts$'] },
    },
    {
      name: 'modules-know-no-app',
      severity: 'error',
      from: { path: moduleOf('src'), pathNot: APP },
      to: { path: APP },
    },
    ...siblingRules('src', SIBLINGS, 'module'),
    { name: 'web-ui-has-no-domain', severity: 'error', from: { path: '^web/src/ui/' }, to: { path: '^web/src/(app|features)/' } },
    { name: 'web-features-know-no-app', severity: 'error', from: { path: '^web/src/features/' }, to: { path: '^web/src/app/' } },
    ...siblingRules('web/src/features', FEATURES, 'web-feature'),
    ...siblingRules('web/src/desk/features',
      Object.fromEntries(Object.entries(DESK_FEATURES).map(([from, to]) => [from, [...EVERY_DESK_FEATURE, ...to]])), 'desk-feature'),
    {
      name: 'desk-runs-downward',
      comment: 'app and routes -> areas -> features -> parts',
      severity: 'error',
      from: { path: '^web/src/desk/(features|parts)/' },
      to: { path: '^web/src/desk/(app|routes)/' },
    },
    { name: 'desk-parts-know-no-feature', severity: 'error', from: { path: '^web/src/desk/parts/' }, to: { path: '^web/src/(desk/features|features)/' } },
    {
      name: 'site-knows-no-desk',
      comment: 'no resident loads what is the staff’s',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/(desk/|messages/desk\\.ts|every-router\\.ts)' },
      to: { path: '^web/src/(desk/|messages/desk\\.ts)' },
    },
    { name: 'web-knows-no-server', severity: 'error', from: { path: '^web/' }, to: { path: '^(src|libs|config|migrations|demo)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
