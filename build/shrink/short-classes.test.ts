import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';
import { fromRoot } from '../project.js';

interface ShortClasses {
  readonly short: Readonly<Record<string, string>>;
  transform(code: string, file: string): { readonly code: string } | null;
  renderChunk(this: { readonly parse: typeof parseAst }, code: string, chunk: { readonly name: string }): null;
}

/** Who opens packages and looks at what is in them. */
const PLAYED = ['tests/journeys', 'tests/bench', 'tests/engines', 'tests/support'];

describe('a class', async () => {
  // Plain JavaScript, as rollup.config.js is.
  const { KEPT, shortClasses } = (await import(new URL('short-classes.js', import.meta.url).href)) as { readonly KEPT: readonly string[]; shortClasses(): ShortClasses };
  const classes = shortClasses();
  const { face, button, 'visually-hidden': hidden, branded } = classes.short;
  const renamed = (code: string) => classes.transform(code, fromRoot('src/elements/any.ts'))?.code;

  it('has a name of its own', () => {
    const names = Object.values(classes.short);
    assert.ok(names.length > 40 && face && button && hidden && branded);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(names.filter((name) => !/^[a-zA-Z]{1,2}$/.test(name) || name in classes.short), []);
  });

  it('is called the same in a style sheet, in a template, a value within it, and where it is asked for', () => {
    assert.equal(renamed('css`.face > button.button:not(.face) { margin: 0.5rem; }`'), `css\`.${face} > button.${button}:not(.${face}) { margin: 0.5rem; }\``);
    assert.equal(renamed('html`<b class="face ${logo ? \'branded\' : face}" id="face">face</b>`'), `html\`<b class="${face} \${logo ? '${branded}' : face}" id="face">face</b>\``);
    assert.equal(renamed("query('.face [data-x]'); query(`.button[x=${y}]`); e.classList.contains('visually-hidden')"), `query('.${face} [data-x]'); query(\`.${button}[x=\${y}]\`); e.classList.contains('${hidden}')`);
  });

  it('keeps its name where the same word is a text, such as the kind of a verdict, a layout, an id', () => {
    for (const name of ['right', 'wrong', 'partly', 'cards', 'tabs', 'menu', 'hint', 'callout', 'not-recorded']) assert.ok(!(name in classes.short), name);
    assert.equal(renamed("case 'face': return x.face.button;"), "case 'face': return x.face.button;");
    assert.equal(renamed("import { x } from './face.js';"), "import { x } from './face.js';");
  });

  it('keeps its name where those who play a package look for it', () => {
    const asked = new Set(PLAYED.flatMap(textsIn).flatMap((text) => [...text.matchAll(/(?:^|[\s>(]|\b(?:button|section|p|ul|span))\.([a-z][a-z-]*)(?![\w(=-])/g)].map(([, name]) => name!)));
    assert.deepEqual(Object.keys(classes.short).filter((name) => asked.has(name)), []);
    assert.deepEqual(KEPT.filter((name) => !asked.has(name)), []);
  });

  it('stops the build where it is left under its own name', () => {
    const left = (code: string) => () => classes.renderChunk.call({ parse: parseAst }, code, { name: 'player' });
    assert.throws(left('x`a{margin:0}.face{margin:0}`'), /player: class face is there/);
    assert.throws(left('query(".face b")'), /class face/);
    assert.throws(left('x`<p class="b face">`'), /class face/);
    assert.throws(left('x`<p class=face>`'), /class face/);
    assert.doesNotThrow(left('x.face; line("course.title"); x`<p id=face>face</p>`; x`.cards{margin:0}`'));
  });
});

/** The texts of a folder's sources, those around values included. */
function textsIn(folder: string): readonly string[] {
  const files = readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const texts: string[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(file, readFileSync(fromRoot(`${folder}/${file}`), 'utf8'), ts.ScriptTarget.Latest));
    return texts;
  });
}
