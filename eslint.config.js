import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// One entry per rule of the style guide that a syntax pattern can find.
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name: a name is found by searching.' };
const everywhere = [
  noDefaultExport,
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A module is a namespace already.' },
  // A decorator cannot be put on a #private field: Lit's @state and @query stay `private`.
  { selector: 'PropertyDefinition[accessibility="private"][decorators.length=0]', message: 'Use a #private field.' },
  { selector: 'MethodDefinition[accessibility="private"]:not([kind="constructor"])', message: 'Use a #private method.' },
];
const outsideWorld = 'Time and randomness come in as arguments here.';
const pure = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: outsideWorld },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: outsideWorld },
  { selector: 'CallExpression[callee.name="Date"]', message: outsideWorld },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: outsideWorld },
  { selector: 'MemberExpression[object.name="performance"]', message: outsideWorld },
  { selector: 'MemberExpression[object.name="crypto"]', message: outsideWorld },
];
const ts = ['**/*.ts'];
const tests = ['**/*.test.ts', '**/testing/**/*.ts', 'tests/**/*.ts'];
const elements = ['src/elements/**/*.ts', 'src/app/**/*.ts', 'tests/elements/**/*.ts'];

// eslint, like every tool with a config file of its own, asks for the default export.
export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.preview/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ts,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Lit binds the listeners that a template names, and tables of words have no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // What an LMS answers may be anything, and String() is how it is read.
      '@typescript-eslint/no-base-to-string': 'off',
      // Lit's methods, and the port's, are async by contract even where one of them waits for nothing.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/{model,scoring,session,tracking,delivery}/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...pure] },
  },
  {
    files: elements,
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-imports': 'error',
      'lit/no-value-attribute': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/attribute-names': 'error',
    },
  },
  {
    files: tests,
    rules: {
      // node:test gives back a promise that its runner awaits; chai's assertions are property reads.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // What came over a wire or out of JSON is compared whole, which says more than its type would.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
