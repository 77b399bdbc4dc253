import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { fromRoot } from '../project.js';

// Plain JavaScript, as rollup.config.js is.
const PLUGIN: string = new URL('lean-lit.js', import.meta.url).href;

/** What Lit makes of a template's texts before a browser reads them: markup, and the attributes with values. */
type Scan = (texts: readonly string[], type: number) => readonly [string, readonly string[]];

describe('Lit’s templates', () => {
  const file = createRequire(import.meta.url).resolve('lit-html').replace(/[\\/]node[\\/](?=lit-html\.js$)/, '/');
  const published = readFileSync(file, 'utf8');
  let transform: (code: string, file: string) => { readonly code: string } | null;
  before(async () => {
    const lean: { readonly leanLit: () => { transform: typeof transform } } = await import(PLUGIN);
    ({ transform } = lean.leanLit());
  });

  it('go without svg, element and comment parts, and keep their guard against what is no template', () => {
    const code = transform(published, file)?.code ?? '';
    assert.match(published, /<math>|type:6|type:7|litHtmlVersions|isConnected|trustedTypes/);
    assert.doesNotMatch(code, /<math>|type:6|type:7|litHtmlVersions|isConnected|trustedTypes/);
    assert.match(code, /hasOwnProperty\("raw"\)\)throw Error/);
  });

  it('are refused where they are no longer what they were', () => {
    assert.throws(() => transform(published.replace('type:7', 'type:8'), file), /values in comments is not where it was/);
    const helpers = readFileSync(file.replace('lit-html.js', 'directive-helpers.js'), 'utf8');
    assert.throws(() => transform(helpers.replace('c=n!==o', 'c=n!=o'), '/lit-html/directive-helpers.js'), /parts that go to another place is not where it was/);
  });

  it('call what is Lit’s alone by two letters, in each of its files', () => {
    assert.equal(transform('part._$AH=this._$Co._$litDirective$', '/lit-html/directives/keyed.js')?.code, 'part.AH=this.Co.LD');
    const properties = new Set(published.match(/(?<=\.)[A-Z]\w(?!\w)/g));
    assert.deepEqual([...(transform(published, file)?.code ?? '').matchAll(/_\$(?:[A-Z]\w\b|lit)/g)], []);
    assert.deepEqual([...properties], []);
  });

  it('are the only library that is changed', () => {
    assert.equal(transform(published, '/lit/index.js'), null);
  });

  it('make the same of every template of the course as whole Lit does', async () => {
    const [whole, lean] = [await scanOf(published), await scanOf(transform(published, file)?.code ?? '')];
    const templates = sources().flatMap(templatesIn);
    assert.ok(templates.length > 150);
    for (const { texts } of templates) assert.deepEqual(lean(texts, 1), whole(texts, 1), texts.join('…'));
    // It would be seen: none of these is in a template of the course.
    for (const texts of [['<!--<', '>-->'], ['<', '></p>'], ['<a b=', '/>'], ['<a ', '></a>'], ['<style>a', 'b</style>']]) {
      assert.throws(() => assert.deepEqual(lean(texts, 1), whole(texts, 1)), texts.join('…'));
    }
  });

  it('have directives between elements alone, and only listeners that are the same each time come with options', () => {
    const directives = sources().flatMap((source) => [...readFileSync(fromRoot(source), 'utf8').matchAll(/\bdirective\((\w+)\)|from 'lit\/directives\/([\w-]+)\.js'/g)].map(([, own, lits]) => own ?? lits));
    assert.deepEqual([...new Set(directives)].sort(), ['RowsDirective']);
    const values = sources().flatMap(templatesIn).flatMap(({ texts, values: each }) => each.map((value, at) => ({ value, ahead: texts[at] ?? '' })));
    const inAttributes = values.filter(({ ahead }) => /=\s*["']?[^>]*$/.test(ahead));
    assert.ok(inAttributes.length > 150, String(inAttributes.length));
    assert.deepEqual(inAttributes.filter(({ value }) => /^(keyed|rows)\(/.test(value)), []);
    assert.deepEqual(values.filter(({ value, ahead }) => /\s@[\w-]+=$/.test(ahead) && value.startsWith('{')), []);
  });
});

interface Template {
  readonly texts: readonly string[];
  /** The expressions between them, as they are written. */
  readonly values: readonly string[];
}

function sources(): readonly string[] {
  return readdirSync(fromRoot('src'), { recursive: true, encoding: 'utf8' }).flatMap((name) => (name.endsWith('.ts') && !name.endsWith('.test.ts') ? [`src/${name}`] : []));
}

function templatesIn(source: string): readonly Template[] {
  const file = ts.createSourceFile(source, readFileSync(fromRoot(source), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Template[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html' && ts.isTemplateExpression(node.template)) {
      const { head, templateSpans } = node.template;
      found.push({ texts: [head.text, ...templateSpans.map(({ literal }) => literal.text)], values: templateSpans.map(({ expression }) => expression.getText()) });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** Lit marks values by a number that it draws anew. */
async function scanOf(code: string): Promise<Scan> {
  const page = `const document={createTreeWalker(){},createComment(){}};${code.replace(/\/\/# sourceMappingURL.*/, '')};export{N as scan}`;
  const { scan } = (await import(`data:text/javascript,${encodeURIComponent(page)}`)) as { readonly scan: Scan }; // exported in the line above
  return (texts, type) => {
    const [markup, names] = scan(Object.assign([...texts], { raw: texts }), type);
    return [String(markup).replace(/lit\$\d+\$/g, 'lit$0$'), names];
  };
}
