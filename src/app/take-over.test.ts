import { expect } from '@open-wc/testing';
import { LitElement, html, render, type TemplateResult } from 'lit';
import { takeOver } from './take-over.js';

class StandInElement extends LitElement {
  content: TemplateResult = html``;
  override render() {
    return this.content;
  }
}
customElements.define('take-over-stand-in', StandInElement);

/** The page as it came, `pressed` being its button of that name, and the player in its place. @returns what was pressed there */
async function pressEarly(page: TemplateResult, pressed: string, player: TemplateResult): Promise<readonly string[]> {
  const kept = [...document.body.childNodes];
  const div = document.createElement('div');
  render(page, div);
  document.body.replaceChildren(div);
  globalThis.coursePress = [...div.querySelectorAll('button')].find(({ textContent }) => textContent === pressed);
  const element = new StandInElement();
  element.content = player;
  const clicked: string[] = [];
  element.addEventListener('click', (event) => clicked.push(event.composedPath().map((each) => (each instanceof HTMLButtonElement ? each.textContent : '')).join('')));
  try {
    await takeOver(element);
    return clicked;
  } finally {
    globalThis.coursePress = undefined;
    document.body.replaceChildren(...kept);
  }
}

const ways = html`<button>Back</button><button>Next</button>`;

describe('a press before the player was there', () => {
  it('is made again in the player, once', async () => {
    expect(await pressEarly(ways, 'Next', ways)).to.deep.equal(['Next']);
  });

  it('is not made where something else has the place now', async () => {
    expect(await pressEarly(ways, 'Back', html`<button>Leave</button>${ways}`)).to.deep.equal([]);
  });

  it('is not made where the player begins with another screen', async () => {
    expect(await pressEarly(html`<button>Next - Two</button>`, 'Next - Two', html`<button>Next - Six</button>`)).to.deep.equal([]);
  });
});
