import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { fromRoot } from '../project.js';

/** The types of what a package carries, and of what a device keeps as it is, by file. */
const CARRIED = { 'src/model/content.ts': ['UnitContent', 'LanguageContent'] };
const LOGGED = { 'src/session/state.ts': ['Try'] };
/** Who writes the page, its data and what the scripts share by name. */
const WRITERS = ['build/data-script.ts', 'build/page.ts', 'build/page-parts.ts', 'build/shrink/one-global.js', 'rollup.config.js'];
/** What is written as JSON, or read as it. */
const KEPT = ['src/delivery/journal.ts', 'src/session/log-text.ts', 'src/app/other-window.ts', 'src/adapters/local/record.ts'];
/** Whose objects become statements and documents. */
const SENT = ['src/adapters/xapi', 'src/adapters/cmi5'];
/** Of Lit, what ships: the base of our elements is in src/elements/lean-lit.ts, and so may have short names. */
const LIT = ['lit-html.js', 'directive.js', 'directive-helpers.js'].map((file) => `node_modules/lit-html/${file}`);

describe('a private name', () => {
  const names = readFileSync(fromRoot('build/shrink/private-names.txt'), 'utf8').trim().split('\n');
  const sources = filesIn('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

  it('is in no library that comes with a browser or in a package', () => {
    const browser = filesIn('node_modules/typescript/lib').filter((file) => /\/lib\.(dom|es)[\w.]*\.d\.ts$/.test(file));
    const xapi = filesIn('node_modules/@xapi/xapi').filter((file) => file.endsWith('.js'));
    assert.ok(browser.length > 50 && xapi.length > 0);
    assert.deepEqual(namesIn(names, [...browser, ...xapi, ...LIT]), []);
  });

  it('is known to be in no other file of Lit', () => {
    const imported = sources.flatMap((file) => [...readFileSync(fromRoot(file), 'utf8').matchAll(/^import (?!type )[^;]* from 'lit(?:-html)?\/(.*)';/gm)].map(([, path]) => path!));
    assert.deepEqual([...new Set(imported)].filter((path) => path !== 'decorators.js' && path !== 'html.js' && !LIT.includes(`node_modules/lit-html/${path}`)), []);
  });

  it('is in nothing that the build writes for the player', () => {
    const carried = namesInTypes(CARRIED);
    assert.ok(carried.has('objectives') && carried.has('tolerance'));
    assert.deepEqual(names.filter((name) => carried.has(name)), []);
    assert.deepEqual(namesIn(names, ['src/i18n/written-words.ts', ...WRITERS]), []);
  });

  it('is in nothing that a device keeps, another window hears or an LRS is sent', () => {
    assert.deepEqual(namesIn(names, KEPT), []);
    const logged = namesInTypes(LOGGED);
    assert.ok(logged.has('placement') && logged.has('certainty'));
    assert.deepEqual(names.filter((name) => logged.has(name)), []);
    const keys = new Set(SENT.flatMap(filesIn).flatMap((file) => (file.endsWith('.test.ts') ? [] : keysIn(file))));
    assert.ok(keys.has('suspendData') && keys.has('toldPassed'));
    assert.deepEqual(names.filter((name) => keys.has(name)), []);
  });

  it('is the name of something', () => {
    assert.equal(new Set(names).size, names.length);
    const there = new Set(sources.flatMap(wordsIn));
    assert.deepEqual(names.filter((name) => !there.has(name)), []);
  });

  it('ships under one that nothing else has', async () => {
    // As that file says of itself.
    const { short } = (await import(new URL('short-names.js', import.meta.url).href)) as { readonly short: Readonly<Record<string, string>> };
    const taken = new Set([...sources, ...LIT].flatMap(propertiesIn));
    assert.ok(taken.has('renderRoot') && taken.has('suspendData'));
    assert.deepEqual(Object.keys(short), names);
    assert.equal(new Set(Object.values(short)).size, names.length);
    assert.deepEqual(Object.values(short).filter((name) => taken.has(name)), []);
  });
});

/** Their paths from the root. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(fromRoot('').length)}/${entry.name}`);
}

function namesIn(names: readonly string[], files: readonly string[]): readonly string[] {
  const there = new Set(files.flatMap(wordsIn));
  return names.filter((name) => there.has(name));
}

/** Of every object that these types lead to. */
function namesInTypes(types: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  const files = Object.keys(types);
  const program = ts.createProgram(files.map(fromRoot), { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler });
  const checker = program.getTypeChecker();
  const [seen, names] = [new Set<ts.Type>(), new Set<string>()];
  const look = (type: ts.Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnion()) type.types.forEach(look);
    else if (checker.isArrayType(type) || checker.isTupleType(type)) checker.getTypeArguments(type as ts.TypeReference).forEach(look); // both are references to a generic type
    else if (type.isIntersection() || (type.flags & ts.TypeFlags.Object) !== 0) {
      for (const { type: values } of checker.getIndexInfosOfType(type)) look(values);
      for (const property of checker.getPropertiesOfType(type)) {
        names.add(property.name);
        look(checker.getTypeOfSymbol(property));
      }
    }
  };
  for (const file of files) {
    for (const statement of program.getSourceFile(fromRoot(file))?.statements ?? []) {
      if (ts.isInterfaceDeclaration(statement) && types[file]?.includes(statement.name.text)) look(checker.getTypeAtLocation(statement.name));
    }
  }
  return names;
}

/** All of them, texts and what is behind a dot included; comments are not. */
function wordsIn(file: string): readonly string[] {
  const code = readFileSync(fromRoot(file), 'utf8');
  return code.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g, '').match(/[\w$]+/g) ?? [];
}

function keysIn(file: string): readonly string[] {
  return namesOf(file, (node) => (ts.isPropertySignature(node) || ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) ? node.name : undefined));
}

function propertiesIn(file: string): readonly string[] {
  return namesOf(file, (node) => (ts.isPropertyAccessExpression(node) || ts.isObjectLiteralElement(node) || ts.isClassElement(node) || ts.isTypeElement(node) ? node.name : undefined));
}

function namesOf(file: string, nameOf: (node: ts.Node) => ts.Node | undefined): readonly string[] {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.push(name.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(fromRoot(file), 'utf8'), ts.ScriptTarget.Latest));
  return names;
}
