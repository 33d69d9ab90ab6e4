/**
 * Which room may import what. The table is the architecture: a room that is missing here may import nothing.
 * `types` are rooms of which only types may be imported.
 */
const ROOMS = {
  model: { may: [] },
  errors: { may: ['model'] },
  log: { may: ['model', 'errors'] },
  metrics: { may: ['model', 'errors'] },
  config: { may: ['model', 'errors', 'digest'], types: ['log'] },
  net: { may: ['model', 'errors'] },
  feed: { may: ['model', 'errors'] },
  article: { may: ['model', 'errors'] },
  quote: { may: ['model', 'errors'] },
  digest: { may: ['model', 'errors'] },
  story: { may: ['model', 'errors', 'quote'] },
  store: { may: ['model', 'errors'] },
  telegram: { may: ['model', 'errors'] },
  jobs: {
    may: ['model', 'errors', 'log', 'metrics', 'net', 'feed', 'article', 'quote', 'story', 'digest'],
    types: ['store', 'telegram'],
  },
  bot: { may: ['model', 'errors', 'log', 'metrics', 'digest', 'feed'], types: ['store'] },
  web: { may: ['model', 'errors', 'log', 'metrics'], types: ['store'] },
  sandbox: { may: ['model', 'errors'] },
};

/** A room is a folder of src, a file of src, or both (config.ts and config/). */
const at = (rooms) => `^src/(${rooms.join('|')})(\\.ts$|/)`;

const rules = Object.entries(ROOMS).flatMap(([room, { may, types = [] }]) => [
  {
    name: `${room}-imports`,
    comment: `${room} may import ${[...may, ...types.map((type) => `${type} (types)`)].join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: at([room]) },
    to: { path: '^src/', pathNot: at([room, ...may, ...types]) },
  },
  ...(types.length > 0
    ? [
        {
          name: `${room}-types-only`,
          comment: `of ${types.join(', ')} only types may be imported here`,
          severity: 'error',
          from: { path: at([room]) },
          to: { path: at(types), dependencyTypesNot: ['type-only'] },
        },
      ]
    : []),
]);

const onlyIn = (name, library, folder) => ({
  name,
  comment: `${library} lives in ${folder} and nowhere else`,
  severity: 'error',
  from: { path: '^src/', pathNot: folder },
  to: { path: `^node_modules/${library}/` },
});

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-cli',
      comment: 'commands know the rooms, no room knows the commands',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli' },
      to: { path: '^src/cli' },
    },
    {
      name: 'app-is-the-root',
      comment: 'only main and cli build an app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app|main|cli|try-out|reading)(\\.ts$|/)' },
      to: { path: '^src/(app|main)(\\.ts$|/)' },
    },
    onlyIn('cron-in-scheduler', 'node-cron', '^src/jobs/scheduler\\.ts$'),
    onlyIn('rss-parser-in-feed', 'rss-parser', '^src/feed/'),
    onlyIn('sql-in-store', '(kysely|better-sqlite3|pg)', '^src/store/'),
    onlyIn('dotenv-in-config', 'dotenv', '^src/config\\.ts$'),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node'],
    },
  },
};
