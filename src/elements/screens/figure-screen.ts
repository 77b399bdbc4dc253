import { css, html, nothing, type CSSResultGroup } from 'lit';
import { bodyOf } from '../../model/text.js';
import type { FigureView } from '../../model/view.js';
import { body } from '../rich-text.js';
import { PanelsScreenElement } from './panels-screen.js';
import { bodyOptions, type ScreenSurroundings } from './screen-element.js';

/**
 * An image with its details in panels under it. Each detail has its number in the image, where it
 * can be pressed too: an extra for the pointer, as the panel's own button does the same for everyone.
 *
 * Large is a state of the image in its place and no dialogue: some LMSs give the frame the
 * content's whole height, and a dialogue would stand in the middle of that.
 *
 * @fires {PartOpenEvent} part-open - a detail was unfolded
 */
export class FigureScreenElement extends PanelsScreenElement<FigureView> {
  static override styles: CSSResultGroup = [
    PanelsScreenElement.styles,
    css`
      figure {
        margin: var(--course-space-4) 0;
      }
      .window[tabindex] {
        overflow: auto;
      }
      .picture {
        position: relative;
        inline-size: fit-content;
      }
      .picture.large {
        inline-size: clamp(40rem, 150%, 60rem);
      }
      .large img {
        inline-size: 100%;
      }
      .region {
        position: absolute;
        padding: 0;
        border: 2px solid #ffffff;
        border-radius: var(--course-radius-small);
        outline: 2px solid #07414f;
        background: none;
        cursor: pointer;
        /* Its two lines are seen on any picture. */
        forced-color-adjust: none;
      }
      .region.open {
        outline-width: 5px;
      }
      .region span,
      .number {
        display: inline-grid;
        place-items: center;
        min-inline-size: 1.75em;
        block-size: 1.75em;
        border: 2px solid #ffffff;
        border-radius: 1em;
        background: #07414f;
        color: #ffffff;
        font: 650 var(--course-text-small) / 1 var(--course-font);
      }
      .region span {
        position: absolute;
        inset-block-start: -2px;
        inset-inline-start: -2px;
      }
      /* On the corner, so that it hides nothing of a small place. A picture that scrolls would cut it off there. */
      .picture:not(.large) span {
        translate: -50% -50%;
        font-size: min(var(--course-text-small), 6vw);
      }
      .numbered {
        display: flex;
        gap: var(--course-space-2);
        align-items: center;
      }
      .way-on {
        margin-block-start: var(--course-space-3);
      }
    `,
  ];

  #large = false;
  /** The image could not be loaded: places on nothing would only lie over what it says in words. */
  #failed = false;

  protected override renderScreen(view: FigureView, around: ScreenSurroundings) {
    const blocks = bodyOf(around.texts, view.id);
    const at = blocks.findIndex(({ kind }) => kind === 'image');
    const prose = (some: typeof blocks) => html`<div class="prose">${body(some, bodyOptions(around, 2))}</div>`;
    const { large } = around.words.figure;
    return html`
      ${prose(blocks.slice(0, at))}
      <figure>
        <div class="window" tabindex=${this.#large ? 0 : nothing} role=${this.#large ? 'region' : nothing} aria-label=${this.#large ? large : nothing}>
          <div class="picture ${this.#large ? 'large' : ''}" @error=${this.#failing}>
            ${body(blocks.slice(at, at + 1), bodyOptions(around, 2))}
            ${this.#failed ? nothing : view.parts.map((part, index) => this.#region(part, index, view))}
          </div>
        </div>
        ${this.#failed
          ? nothing
          : html`<p class="way-on">
              <button type="button" class="button" aria-pressed=${this.#large} @click=${this.#resize}>${large}</button>
            </p>`}
      </figure>
      ${prose(blocks.slice(at + 1))} ${this.panels(view, around)}
    `;
  }

  protected override label(part: string, view: FigureView, around: ScreenSurroundings) {
    const label = super.label(part, view, around);
    return view.regions[part] ? html`<span class="numbered"><span class="number">${view.parts.indexOf(part) + 1}</span> <span>${label}</span></span>` : label;
  }

  // Set as a property: the page's policy forbids the attribute.
  #region(part: string, index: number, { regions }: FigureView) {
    const region = regions[part];
    if (!region) return nothing;
    const { x, y, width, height } = region;
    return html`<button
      type="button"
      class="region ${this.isUnfolded(part) ? 'open' : ''}"
      tabindex="-1"
      aria-hidden="true"
      .style=${`left:${x}%;top:${y}%;width:${width}%;height:${height}%`}
      @click=${() => this.#press(part)}
    ><span>${index + 1}</span></button>`;
  }

  /** The focus goes to the panel's own button, under the image, with the text after it. */
  #press(part: string) {
    this.toggle(part);
    this.focusOn(`#button-${part}`);
  }

  /** What an image tells when it cannot be loaded does not bubble. */
  readonly #failing = {
    capture: true,
    handleEvent: () => {
      this.#failed = true;
      this.requestUpdate();
    },
  };

  #resize() {
    this.#large = !this.#large;
    this.requestUpdate();
  }
}
