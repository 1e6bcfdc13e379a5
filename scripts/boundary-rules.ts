import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

/** The areas in their one order: each may use those before it and those beside it, never those after it. */
const ORDER = [
  ['calendar', 'access', 'audit', 'organisation'],
  ['enterprises', 'site'],
  ['attachments', 'policies', 'templates'],
  ['cases'],
  ['admission', 'house-rules'],
  ['service-packages', 'visits', 'settlement'],
  ['reporting'],
  ['exchange', 'openapi'],
  // Areas record events; notifications listens to all of them and is called by none.
  ['notifications'],
];

const AREAS = ORDER.flat().join('|');
const TEST = '\\.test\\.tsx?$';
/** Files that may know the database. `repository` and `queries` may be folders. */
const DATA_FILES = '^lib/[^/]+/(repository|queries|scope|commands)(\\.ts$|/)';
const DATA_PLACES = [
  '^lib/platform/',
  '^lib/jobs/',
  '^prisma',
  '^e2e/support/',
  '^bench/',
  '^scripts/',
  '/testing/',
  TEST,
];

const orderRules: IForbiddenRuleType[] = ORDER.slice(0, -1).map((areas, position) => ({
  name: `order-${areas[0]}`,
  comment: 'Areas depend on one another in one declared order only (top of this file).',
  severity: 'error',
  from: { path: `^lib/(${areas.join('|')})/`, pathNot: TEST },
  to: {
    path: `^lib/(${ORDER.slice(position + 1)
      .flat()
      .join('|')})/`,
  },
}));

export const RULES: IForbiddenRuleType[] = [
  {
    name: 'pure-domain',
    comment:
      'A domain imports shared and other domains only: no framework, database, validation, settings, clock or random.',
    severity: 'error',
    from: { path: '^lib/[^/]+/domain/', pathNot: TEST },
    to: { pathNot: ['^lib/shared/', '^lib/[^/]+/domain/'] },
  },
  {
    name: 'lib-below-pages',
    comment: 'The business knows nothing of pages and components.',
    severity: 'error',
    from: { path: '^lib/' },
    to: { path: '^(app|components)/' },
  },
  {
    name: 'plain-primitives',
    comment: 'components/ui has no business words.',
    severity: 'error',
    from: { path: '^components/ui/', pathNot: TEST },
    to: { path: `^(lib/(${AREAS})/|components/(?!ui/))` },
  },
  {
    name: 'framework-in-platform',
    comment: 'next, next-auth and react appear in lib only below platform and in templates of mail and PDF.',
    severity: 'error',
    from: { path: '^lib/', pathNot: ['^lib/platform/', '^lib/[^/]+/templates/', TEST] },
    to: { path: '^node_modules/(@types/)?(next|next-auth|react|react-dom)/' },
  },
  {
    name: 'database-in-its-files',
    comment: 'Prisma appears in repository, queries, scope and commands of an area, and where there is no business.',
    severity: 'error',
    from: { pathNot: [DATA_FILES, ...DATA_PLACES] },
    to: { path: ['^lib/platform/prisma-client/', '^node_modules/(@prisma|prisma|pg|pg-boss)/'] },
  },
  {
    name: 'database-handed-on',
    comment:
      'Pages and actions hand the client to queries and use-cases; in between only the types Db and Tx are named, for handing it on.',
    severity: 'error',
    from: { pathNot: [DATA_FILES, ...DATA_PLACES, '^app/'] },
    to: { path: '^lib/platform/db\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'use-cases-apart',
    comment: 'A use-case never calls another: what they share is in the domain or in commands.',
    severity: 'error',
    from: { path: '^lib/[^/]+/use-cases/', pathNot: TEST },
    to: { path: '^lib/[^/]+/use-cases/' },
  },
  {
    name: 'areas-meet-at-doors',
    comment:
      "Another area's use-cases and repository are its own; its domain, queries, scope and commands are its doors.",
    severity: 'error',
    from: { path: `^lib/(${AREAS})/`, pathNot: [TEST, '/testing/'] },
    to: { path: `^lib/(${AREAS})/(use-cases|repository)`, pathNot: '^lib/$1/' },
  },
  {
    name: 'no-test-code-in-product',
    severity: 'error',
    from: { pathNot: [TEST, '/testing/', '^e2e/', '^bench/', '^scripts/checks/'] },
    to: { path: ['/testing/', TEST, '^e2e/'] },
  },
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    severity: 'error',
    from: { orphan: true, pathNot: ['\\.d\\.ts$', '^app/', '^(instrumentation|proxy)\\.ts$', '\\.mjs$', TEST] },
    to: {},
  },
  {
    name: 'resolvable',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  ...orderRules,
];

export const OPTIONS: ICruiseOptions = {
  doNotFollow: { path: ['node_modules', '^lib/platform/prisma-client/'] },
  exclude: { path: ['^\\.next/', '^\\.data/'] },
  // Types count too: a rule that a type import can step around is no rule.
  tsPreCompilationDeps: true,
  ruleSet: { forbidden: RULES },
  validate: true,
};

export const RESOLVE = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'node', 'default', 'types'],
  extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
};
