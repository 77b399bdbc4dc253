import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';

// Plain JavaScript, as rollup.config.js is.
const PLUGIN: string = new URL('lean-lit.js', import.meta.url).href;

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
    assert.match(published, /<math>|type:6|type:7|litHtmlVersions|isConnected/);
    assert.doesNotMatch(code, /<math>|type:6|type:7|litHtmlVersions|isConnected/);
    assert.match(code, /hasOwnProperty\("raw"\)\)throw Error/);
  });

  it('are refused where they are no longer what they were', () => {
    assert.throws(() => transform(published.replace('type:7', 'type:8'), file), /values in comments is not where it was/);
  });

  it('call what is Lit’s alone by two letters, in each of its files', () => {
    assert.equal(transform('part._$AH=this._$Co._$litDirective$', '/lit-html/directive.js')?.code, 'part.AH=this.Co._$litDirective$');
    const properties = new Set(published.match(/(?<=\.)[A-Z]\w(?!\w)/g));
    assert.deepEqual([...(transform(published, file)?.code ?? '').matchAll(/\._\$[A-Z]\w\b/g)], []);
    assert.deepEqual([...properties], []);
  });

  it('are the only library that is changed', () => {
    assert.equal(transform(published, '/lit/index.js'), null);
  });
});
