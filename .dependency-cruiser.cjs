// Who may import whom. One row per folder; anything not listed is refused.
// `value` imports and `import type` count alike: a type ties two folders together too.
// A folder inside another one with a row of its own follows that row alone.
const may = {
  'src/model': [],
  'src/scoring': ['src/model'],
  'src/session': ['src/model', 'src/scoring'],
  'src/tracking': ['src/model', 'src/session'],
  'src/delivery': ['src/model', 'src/tracking'],
  'src/i18n': ['src/model'],
  'src/elements': ['src/model', 'src/i18n'],
  'src/adapters/scorm': ['src/model', 'src/tracking'],
  'src/adapters/scorm12': ['src/model', 'src/tracking', 'src/adapters/scorm'],
  'src/adapters/scorm2004': ['src/model', 'src/tracking', 'src/adapters/scorm'],
  'src/adapters/xapi': ['src/model', 'src/tracking'],
  'src/adapters/cmi5': ['src/model', 'src/tracking', 'src/adapters/xapi'],
  'src/adapters/local': ['src/model', 'src/tracking'],
  'src/app': [
    'src/model',
    'src/scoring',
    'src/session',
    'src/tracking',
    'src/delivery',
    'src/i18n',
    'src/elements',
    'src/adapters',
  ],
  manifest: ['src/model'],
  'build/content': ['src/model', 'build/brand'],
  'build/translation': ['src/model', 'src/i18n', 'manifest', 'build/content'],
  'build/quality': ['src/model', 'src/session', 'build/content', 'build/translation', 'build/commands'],
  // The preview stands for other people's systems: it knows a package only as an LMS does, by its zip.
  'build/preview': [],
  'build/first-screen': ['src/model', 'src/i18n', 'src/session', 'src/elements', 'src/app'],
  build: ['src/model', 'src/i18n', 'src/session', 'manifest', 'build/content', 'build/translation', 'build/quality', 'build/first-screen', 'build/preview'],
};

// Packages from npm, by folder; a folder not listed may use none.
const packages = {
  'src/elements': ['lit'],
  'src/adapters/xapi': ['@xapi/xapi'],
  'src/adapters/cmi5': ['@xapi/xapi'],
  'src/app': ['lit'],
  'build/content': ['yaml', 'zod', 'markdown-it'],
  'build/translation': ['yaml', 'libxml2-wasm'],
  'build/quality': ['nspell', 'dictionary-cy', 'dictionary-en-gb'],
  'build/preview': ['scorm-again', 'fflate', 'libxml2-wasm', 'esbuild'],
  'build/first-screen': ['@lit-labs/ssr', 'lit'],
  build: ['rollup', 'esbuild', 'fflate', 'citty'],
};

const inFolders = (folders) => `^(${folders.join('|')})/`;
// What stands in a folder called `testing` is there for the tests beside it.
const test = '\\.test\\.ts$|/testing/';

/** The files that a row is about: those of its folder, but for tests and for folders with their own row. */
function filesOf(folder) {
  const inner = Object.keys(may).filter((other) => other.startsWith(`${folder}/`));
  return { path: `^${folder}/`, pathNot: [test, ...(inner.length > 0 ? [inFolders(inner)] : [])] };
}

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unknown-import',
      comment: 'What cannot be found cannot be judged either.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...Object.entries(may).map(([folder, others]) => ({
      name: `${folder}-may-import`,
      severity: 'error',
      from: filesOf(folder),
      to: { path: '^(src|manifest|build|tests|modules)/', pathNot: inFolders([folder, ...others]) },
    })),
    ...Object.keys(may).map((folder) => ({
      name: `${folder}-may-use`,
      severity: 'error',
      from: filesOf(folder),
      to: {
        path: 'node_modules',
        ...(packages[folder] && { pathNot: `node_modules/(${packages[folder].join('|')})/` }),
      },
    })),
    {
      name: 'answer-key-stays-off-screen',
      comment: 'What is shown is built without answers, at any distance.',
      severity: 'error',
      from: { path: '^src/elements/', pathNot: test },
      to: { path: '^src/(model/answer-key|scoring/|session/)', reachable: true },
    },
    {
      name: 'node-only-in-build',
      severity: 'error',
      from: { path: '^(src|manifest)/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'define-only-from-app',
      comment: 'Importing an element class registers nothing.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/app/|${test}` },
      to: { path: '/define\\.ts$' },
    },
    {
      name: 'nothing-ships-tests',
      severity: 'error',
      // The runner's configuration is read by the one for other engines.
      from: { pathNot: `${test}|^tests/|^web-test-runner\\.config\\.js$` },
      to: { path: `${test}|^tests/` },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
