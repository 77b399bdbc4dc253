import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { UNDEFINED, alike } from './build/shrink/alike.js';
import { alikeNames } from './build/shrink/alike-names.js';
import { alikeTogether } from './build/shrink/alike-together.js';
import { withoutBlockSpaces } from './build/shrink/block-spaces.js';
import { functionsLast } from './build/shrink/functions-last.js';
import { leanLit } from './build/shrink/lean-lit.js';
import { oneGlobal } from './build/shrink/one-global.js';
import { oneTransport } from './build/shrink/one-transport.js';
import { shortClasses } from './build/shrink/short-classes.js';
import { shortNames, shortened } from './build/shrink/short-names.js';
import { shortTexts } from './build/shrink/short-texts.js';
import { shortTokens } from './build/shrink/short-tokens.js';
import { staticProperties } from './build/shrink/static-properties.js';
import { MARK, stylesTogether } from './build/shrink/styles-together.js';

// One player per standard; each entry brings the adapter of its standard and nothing of the others.
// The names on the left are those of build/standards.ts.
export default [
  player('scorm12', 'src/app/entry-scorm12.ts'),

  // The editions differ in their manifests alone.
  player('scorm2004-3', 'src/app/entry-scorm2004.ts'),
  player('scorm2004-4', 'src/app/entry-scorm2004.ts'),

  player('xapi', 'src/app/entry-xapi.ts'),
  player('cmi5', 'src/app/entry-cmi5.ts'),
  player('web', 'src/app/entry-web.ts'),

  // The interface's words travel with the author's, so that a learner waits for one language only.
  ...readdirSync(fromRoot('src/i18n')).flatMap((file) => (/^[a-z]{2,3}\.ts$/.test(file) ? [words(file.slice(0, -3))] : [])),
];

/**
 * Two classic scripts: they run under every LMS file server, as text/plain and from file://, where modules do not.
 * `player` has all that the first screen needs. `screens` has the other screens and all controls; it comes
 * once the first can be used, and finds what both need in the global `coursePlayer`.
 */
function player(standard, entry) {
  return {
    input: { player: fromRoot(entry), screens: fromRoot('src/elements/define-screens.ts') },
    preserveEntrySignatures: false,
    plugins: plugins(oneGlobal({ player: '/*! Licences of what this script is made of: licences.txt */', screens: '/*! Licences: licences.txt */' })),
    output: {
      dir: fromRoot(`dist/player-${standard}`),
      entryFileNames: '[name].js',
      format: 'es',
      minifyInternalExports: true,
      manualChunks: (id, { getModuleInfo }) => (isBelow(fromRoot(entry), id, getModuleInfo) ? 'player' : undefined),
    },
  };
}

/** Whether a script that begins with `entry` has the module in it. */
function isBelow(entry, id, getModuleInfo) {
  const found = new Set([entry]);
  for (const each of found) for (const next of getModuleInfo(each)?.importedIds ?? []) found.add(next);
  return found.has(id);
}

/** A script that adds one language to the global `courseWords`, where src/app/package-data.ts looks. */
function words(language) {
  return {
    input: fromRoot(`src/i18n/${language}.ts`),
    plugins: plugins(),
    output: { file: fromRoot(`dist/words-${language}.js`), format: 'iife', name: 'courseWords', extend: true },
  };
}

function plugins(...wrap) {
  return [
    leanLit(),
    staticProperties(),
    oneTransport(requestsMade()),
    shortClasses(),
    // On the sources, where errors still have their names.
    shortTexts(),
    minifyTemplates(),
    // tsconfig.json has the decorators; types are checked apart, by tsc. Private names are short here already,
    // and the same ones in every class: terser would give each a name of its own.
    esbuild({ target: 'es2022', tsconfig: fromRoot('tsconfig.json'), minifyIdentifiers: true, ...shortened }),
    // Without the condition `development`, so Lit's production build.
    resolve({ extensions: ['.ts', '.js'], exportConditions: ['production'] }),
    ...wrap,
    terser({
      ecma: 2022,
      // As it is at the end: a script.
      module: false,
      // As the sources say it, since gzip finds more alike so: constants on the right, and functions with arguments left functions.
      compress: { passes: 3, lhs_constants: false, inline: 1, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false },
      mangle: { reserved: [UNDEFINED] },
      // ASCII only: a server that names another charset cannot spoil a letter. Of the comments, the banner alone
      // stays: the licences travel beside the script, in licences.txt.
      format: { ascii_only: true, comments: /^!/ },
    }),
    functionsLast(),
    alike(),
    stylesTogether(),
    shortNames(),
    alikeNames(),
    alikeTogether(),
  ];
}

/** The methods of @xapi/xapi that the one file which knows the library calls. */
function requestsMade() {
  const calls = readFileSync(fromRoot('src/adapters/xapi/lrs.ts'), 'utf8').matchAll(/\.#xapi\.(\w+)\(/g);
  return [...new Set(Array.from(calls, ([, name]) => name))];
}

/**
 * Takes the indentation out of Lit's html and css templates.
 *
 * Careful rather than thorough: gzip hides the difference. A space between two elements stays a
 * space, since it may stand between two words, unless one of them begins or ends a line; css loses comments
 * and line breaks only, so syntax newer than any minifier passes through unharmed.
 */
function minifyTemplates() {
  const shortened = shortTokens(readFileSync(fromRoot('src/elements/tokens.ts'), 'utf8'));
  return {
    name: 'minify-templates',
    async transform(code, file) {
      if (!file.startsWith(fromRoot('src/')) || !/\b(html|css|svg)`|--course-/.test(code)) return null;
      const html = await minifyHTMLLiterals(code, {
        fileName: file,
        minifyOptions: { conservativeCollapse: true, minifyCSS: false, minifyJS: false, removeEmptyAttributes: false, removeAttributeQuotes: true },
        shouldMinifyCSS: () => false,
        generateSourceMap: false,
      });
      return { code: shortened(withoutBlockSpaces(html?.code ?? code).replace(/\bcss`[^`]*`/g, joinLines).replace(/\bcss`\s*/g, `css\`${MARK}`)), map: null };
    },
  };
}

function joinLines(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/([{};,])\s*\n\s*/g, '$1')
    .replace(/\s*\n\s*/g, ' ')
    // A space after a colon or comma, or before a brace, never means anything.
    .replace(/([:,]) | (?=\{)/g, '$1')
    .replace(/(?<![\w.#-])0(?=\.\d)/g, '')
    .replace(/;\}/g, '}');
}

function fromRoot(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
