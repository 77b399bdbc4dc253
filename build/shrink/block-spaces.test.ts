import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('spaces in a template', async () => {
  // Plain JavaScript, as rollup.config.js is.
  const { withoutBlockSpaces } = (await import(new URL('block-spaces.js', import.meta.url).href)) as { withoutBlockSpaces(template: string): string };

  it('go where an element begins or ends a line', () => {
    assert.equal(withoutBlockSpaces('<section> <h2>${a}</h2> <p class="b"> <b>c</b> </p> ${d} </section>'), '<section><h2>${a}</h2><p class="b"><b>c</b></p>${d}</section>');
    assert.equal(withoutBlockSpaces('html` <p>a</p> `'), 'html`<p>a</p>`');
  });

  it('stay between words, whatever they stand in', () => {
    for (const template of ['<b>a: ${b}. </b>${c}', '${a} <span>b</span> c', '<button type="button"> ${a} </button> <a href="#">b</a>', '<label> <input> a</label>', '<pre> a </pre>', '<picture> <param> </picture> a']) {
      assert.equal(withoutBlockSpaces(template), template);
    }
  });

  it('stay where an element’s beginning holds a value: it may have a > of its own', () => {
    const template = '<p @click=${() => a > b}> c</p>';
    assert.equal(withoutBlockSpaces(template), template);
  });
});
