import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromRoot } from '../project.js';

interface ShortTexts {
  transform(code: string, file: string): { readonly code: string } | null;
  renderChunk(code: string, chunk: { readonly name: string }): null;
}

describe('a text that nobody reads', async () => {
  // As that file says of itself.
  const { shortTexts } = (await import(new URL('short-texts.js', import.meta.url).href)) as { shortTexts(): ShortTexts };
  const texts = shortTexts();
  const shortened = (code: string, file = 'src/session/reduce.ts') => texts.transform(code, fromRoot(file))?.code;

  it('is one letter for what the coder asks, the same wherever it is asked, in the codec alone', () => {
    const codec = 'src/session/codec/state-code.ts';
    const asked = shortened('coder.flag("shown", held); coder.count("saves", 3); coder.flag("here"); coder.flag("shown")', codec) ?? '';
    const [shown, saves, here, again] = [...asked.matchAll(/\("([a-zA-Z]{1,2})"/g)].map(([, letters]) => letters);
    assert.equal(shown, again);
    assert.equal(new Set([shown, saves, here]).size, 3);
    assert.equal(shortened('coder.flag("shown", held)'), 'coder.flag("shown", held)');
  });

  it('leaves what is put together, as no name is as short as that', () => {
    const code = 'coder.flag(`right ${layout.kind}`, held)';
    assert.equal(shortened(code, 'src/session/codec/answer-code.ts'), code);
  });

  it('is the same letter for an event in a template, in its class and where it is listened to', () => {
    const code = shortened('html`<p @part-open=${on}></p>`; super("part-open", up); listen("part-open", on); tell({ type: "part-opened" })') ?? '';
    const [, inTemplate, inClass, heard, fact] = /@(\w+)=.*"(\w+)", up.*"(\w+)", on.*"(\w+)" /.exec(code) ?? [];
    assert.ok(inTemplate);
    assert.deepEqual([inClass, heard], [inTemplate, inTemplate]);
    assert.notEqual(fact, inTemplate);
    assert.doesNotMatch(code, /part-open/);
  });

  it('stops the build where an event is left under its own name', () => {
    assert.throws(() => texts.renderChunk('on("part-open-x"),on(" part-open")', { name: 'player' }), /player: part-open is there/);
    assert.equal(texts.renderChunk('on("part-open-x")', { name: 'player' }), null);
  });

  it('goes from errors that are caught or mean a bug, and stays in those of an incomplete package', () => {
    assert.equal(shortened('  throw new RangeError(`no item ${id} (in ${unit})`);\n}'), '  throw new RangeError();\n}');
    assert.equal(shortened('if (!digit) throw new DamagedError("ends");'), 'if (!digit) throw new DamagedError();');
    const incomplete = 'throw new Error("The package is incomplete.");';
    assert.equal(shortened(incomplete), incomplete);
  });
});
