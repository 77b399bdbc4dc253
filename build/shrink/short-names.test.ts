import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { fromRoot } from '../project.js';

/** What is made while the course runs, and neither carried by a package nor kept. */
const MADE_HERE = ['view', 'feedback', 'save-state', 'certificate', 'raw-percent', 'crc64'].map((file) => `src/model/${file}.ts`);
/** Who writes the page, its data and what the scripts share by name. */
const WRITERS = ['build/data-script.ts', 'build/page.ts', 'build/page-parts.ts', 'build/shrink/one-global.js', 'rollup.config.js'];
/** What is written as JSON, or read as it. */
const KEPT = ['src/delivery/journal.ts', 'src/session/log-text.ts', 'src/app/other-window.ts', 'src/adapters/local/record.ts'];
/** Whose objects become statements and documents. */
const SENT = ['src/adapters/xapi', 'src/adapters/cmi5'];
const LIBRARIES = ['lit-html/lit-html.js', 'lit-html/directive.js', 'lit-html/directive-helpers.js', 'lit-element/lit-element.js', '@lit/reactive-element/reactive-element.js', '@lit/reactive-element/css-tag.js'];

describe('a private name', () => {
  const names = readFileSync(fromRoot('build/shrink/private-names.txt'), 'utf8').trim().split('\n');
  const sources = filesIn('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

  it('is in no library that comes with a browser or in a package', () => {
    const browser = filesIn('node_modules/typescript/lib').filter((file) => /\/lib\.(dom|es)[\w.]*\.d\.ts$/.test(file));
    const libraries = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@xapi/xapi'].flatMap((name) => filesIn(`node_modules/${name}`).filter((file) => file.endsWith('.js')));
    assert.ok(browser.length > 50 && libraries.length > 50);
    assert.deepEqual(namesIn(names, [...browser, ...libraries]), []);
  });

  it('is in nothing that the build writes for the player', () => {
    const model = sources.filter((file) => file.startsWith('src/model/') && !MADE_HERE.includes(file));
    assert.deepEqual(namesIn(names, [...model, 'src/i18n/written-words.ts', ...WRITERS]), []);
  });

  it('is in nothing that a device keeps, another window hears or an LRS is sent', () => {
    assert.deepEqual(namesIn(names, KEPT), []);
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
    const taken = new Set([...sources, ...LIBRARIES.map((file) => `node_modules/${file}`)].flatMap(propertiesIn));
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
