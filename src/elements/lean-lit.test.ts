import { expect } from '@open-wc/testing';
import { LitElement as Lit, css as litCss, type ReactiveController } from 'lit';
import { LitElement as Lean, css as leanCss, html } from './lean-lit.js';

/** A kind of element with two properties, `text` and `more`, that says what happens to it. */
interface Told extends HTMLElement {
  text?: string;
  more?: string;
  readonly told: string[];
  readonly updateComplete: Promise<unknown>;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

class OnLit extends Lit {
  static override properties = { text: { attribute: false }, more: { attribute: false } };
}

class OnLean extends Lean {
  static {
    this.reactive({ text: undefined, more: undefined });
  }
}

// What the course uses of them, both have: that is what these tests say.
const standIn = OnLean as unknown as typeof OnLit;
const standInCss = leanCss as unknown as typeof litCss;

for (const [name, Base, css] of [['Lit', OnLit, litCss], ['its stand-in', standIn, standInCss]] as const) {
  describe(`an element on ${name}`, () => {
    it('is drawn once for all that changed, and told the values before', async () => {
      const element = told(Base);
      document.body.append(element);
      await element.updateComplete;
      element.text = 'one';
      element.text = 'two';
      element.more = 'three';
      element.more = 'three';
      expect(element.shadowRoot?.textContent).to.equal(' ');
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.equal('two three');
      element.text = 'four';
      await element.updateComplete;
      expect(element.told).to.deep.equal(['first ', 'updated ', 'updated text:undefined more:undefined', 'updated text:two']);
      element.remove();
    });

    it('is left as it is by a property that is set to what it was', async () => {
      const element = told(Base);
      element.text = 'one';
      document.body.append(element);
      await element.updateComplete;
      element.text = 'one';
      await element.updateComplete;
      expect(element.told).to.deep.equal(['first text:undefined', 'updated text:undefined']);
      element.remove();
    });

    it('is drawn no earlier than it is connected, and again after it was away', async () => {
      const element = told(Base);
      element.text = 'one';
      await Promise.race([element.updateComplete, new Promise((resolve) => setTimeout(resolve, 20))]);
      expect(element.told).to.deep.equal([]);
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.equal('one ');
      element.remove();
      document.body.append(element);
      element.text = 'two';
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.equal('two ');
      element.remove();
    });

    it('has what was set on it before its class was defined, ahead of the class’s own values', async () => {
      const tag = nextTag();
      const element = document.createElement(tag) as Told;
      element.text = 'early';
      document.body.append(element);
      class Late extends kind(Base) {
        constructor() {
          super();
          this.text = 'usual';
          this.more = 'usual';
        }
      }
      customElements.define(tag, Late);
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.equal('early usual');
      element.remove();
    });

    it('is drawn with what willUpdate sets, and no second time', async () => {
      class Doubled extends kind(Base) {
        override willUpdate() {
          this.more = `${this.text}${this.text}`;
        }
      }
      const element = defined(Doubled);
      element.text = 'a';
      document.body.append(element);
      await element.updateComplete;
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.equal('a aa');
      expect(element.told).to.deep.equal(['first text:undefined more:undefined', 'updated text:undefined more:undefined']);
      element.remove();
    });

    it('is drawn again after what is drawn by itself asks for it', async () => {
      class Twice extends kind(Base) {
        override updated(changed: Map<string, unknown>) {
          super.updated(changed);
          if (this.text === 'a') this.text = 'b';
        }
      }
      const element = defined(Twice);
      element.text = 'a';
      document.body.append(element);
      await element.updateComplete;
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.equal('b ');
      element.remove();
    });

    it('has the styles of its class in their order, one sheet for all its elements', async () => {
      const red = css`color: rgb(255, 0, 0);`;
      const sheet = css`:host { ${red} }`;
      class Styled extends kind(Base) {
        static override styles = [[sheet, [css`:host { display: flex; color: rgb(0, 0, 0); }`]], css`:host { display: grid; }`];
      }
      const [one, other] = [defined(Styled), new Styled()];
      document.body.append(one, other);
      await one.updateComplete;
      expect(getComputedStyle(one).display).to.equal('grid');
      expect(getComputedStyle(one).color).to.equal('rgb(0, 0, 0)');
      expect(one.shadowRoot?.adoptedStyleSheets[0]).to.equal(other.shadowRoot?.adoptedStyleSheets[0]);
      expect(one.shadowRoot?.adoptedStyleSheets[0]?.cssRules[0]?.cssText).to.equal(':host { color: rgb(255, 0, 0); }');
      one.remove();
      other.remove();
    });

    it('hears events with itself as this, and tells its controllers that it is gone', async () => {
      const element = told(Base);
      document.body.append(element);
      await element.updateComplete;
      element.shadowRoot?.querySelector('input')?.click();
      element.addController({ hostDisconnected: () => element.told.push('gone') });
      element.remove();
      expect(element.told.slice(2)).to.deep.equal(['pressed', 'gone']);
    });

    it('takes over a shadow root that the page came with', async () => {
      const tag = nextTag();
      const place = document.createElement('div');
      place.setHTMLUnsafe(`<${tag}><template shadowrootmode="open"><p></p></template></${tag}>`);
      document.body.append(place);
      customElements.define(tag, class extends kind(Base) {});
      const element = place.firstElementChild as Told;
      await element.updateComplete;
      expect(element.shadowRoot?.querySelectorAll('p, input')).to.have.lengthOf(2);
      place.remove();
    });
  });
}

// Lit itself says the error a second time, to nobody.
describe('an element on the stand-in alone', () => {
  it('can be drawn after drawing failed', async () => {
    class Failing extends kind(standIn) {
      override render() {
        if (this.text === 'bad') throw new Error('bad');
        return super.render();
      }
    }
    const element = defined(Failing);
    element.text = 'bad';
    document.body.append(element);
    const failed = await element.updateComplete.then(() => '', (error: Error) => error.message);
    expect(failed).to.equal('bad');
    element.text = 'good';
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('good ');
    element.remove();
  });
});

let tags = 0;

function nextTag(): string {
  tags += 1;
  return `lean-lit-test-${tags}`;
}

function told(Base: typeof OnLit): Told {
  return defined(class extends kind(Base) {});
}

function defined(Kind: new () => HTMLElement): Told {
  customElements.define(nextTag(), Kind);
  return new Kind() as Told; // a kind made by `kind`
}

function kind(Base: typeof OnLit) {
  return class extends Base {
    declare text?: string;
    declare more?: string;
    readonly told: string[] = [];
    override render(): unknown {
      return html`${this.text} ${this.more}<input @click=${this.press} />`;
    }
    press() {
      this.told.push('pressed');
    }
    override firstUpdated(changed: Map<string, unknown>) {
      this.told.push(`first ${values(changed)}`);
    }
    override updated(changed: Map<string, unknown>) {
      this.told.push(`updated ${values(changed)}`);
    }
  };
}

function values(changed: ReadonlyMap<string, unknown>): string {
  return [...changed].map(([name, value]) => `${name}:${String(value)}`).join(' ');
}
