import { css, html, nothing, type TemplateResult } from 'lit';
import type { Region } from '../../model/items/hotspot.js';
import { alternativeId, lineOf, plain } from '../../model/text.js';
import { icons } from '../icons.js';
import { ChoiceControl, type Choice } from './choice-control.js';

/**
 * Places on a picture: a button with its name on each, and the same places as a list of radio
 * buttons or checkboxes under it. Either way gives the same answer, so nobody has to see the
 * picture, hit a small place, or find one place among others close to it.
 */
export class HotspotElement extends ChoiceControl<'hotspot'> {
  static override styles = [ChoiceControl.styles, hotspotStyles()];

  /** The picture could not be loaded: places on nothing would only lie over what it says in words. */
  #failed = false;

  protected override get type(): 'radio' | 'checkbox' {
    return this.item.choose === 'one' ? 'radio' : 'checkbox';
  }

  protected override get hint(): string {
    const { chooseOne, chooseAll } = this.words.hotspot;
    return this.item.choose === 'one' ? chooseOne : chooseAll;
  }

  override render() {
    return html`<div class="picture" role="group" aria-label=${this.words.hotspot.picture}>
        <img src=${this.media[this.item.image] ?? nothing} alt=${plain(lineOf(this.texts, alternativeId(this.item.id)))} @error=${this.#fail} />
        ${this.#failed ? nothing : this.#regions.map((region, index) => this.#region(region, index))}
      </div>
      ${super.render()}`;
  }

  protected override get choices(): readonly Choice[] {
    return this.#regions.map(({ id }, index) => ({
      id,
      label: this.label(id),
      chosen: this.#chosen.includes(id),
      before: html`<span class="number">${index + 1}</span>`,
    }));
  }

  protected override choose(id: string, chosen: boolean): void {
    const among = this.item.choose === 'one' ? [] : this.#chosen;
    // In the author's order, so that one answer is always the same data.
    const regions = this.item.regions.map((region) => region.id).filter((region) => (region === id ? chosen : among.includes(region)));
    this.respond(regions.length > 0 ? { kind: 'hotspot', regions } : undefined);
  }

  /** As one reads the picture: from the top, line by line. The focus goes in that order, too. */
  get #regions(): readonly Region[] {
    return [...this.item.regions].sort((a, b) => a.y - b.y || a.x - b.x);
  }

  get #chosen(): readonly string[] {
    return this.response?.regions ?? [];
  }

  // Set as a property: the page's policy forbids the attribute.
  #region({ id, x, y, width, height }: Region, index: number): TemplateResult {
    const chosen = this.#chosen.includes(id);
    const part = this.feedbackOn(id);
    const icon = part && (chosen ? (part.right ? icons.done : icons.close) : part.right ? undefined : icons.done);
    return html`<button
      type="button"
      class="region"
      aria-pressed=${chosen ? 'true' : 'false'}
      aria-describedby=${part ? `why-${id}` : nothing}
      ?disabled=${this.view.locked}
      .style=${`--x:${x + width / 2}%;--y:${y + height / 2}%;inline-size:${width}%;block-size:${height}%`}
      @click=${() => this.choose(id, this.item.choose === 'one' || !chosen)}
    ><span class="number">${index + 1}</span><span class="visually-hidden"> ${plain(this.label(id))}</span>${icon === undefined ? nothing : html`<span class="number mark">${icon}</span>`}</button>`;
  }

  #fail(): void {
    this.#failed = true;
    this.requestUpdate();
  }
}

/** White within dark, so that a place stands out from any picture, in any theme. */
function hotspotStyles() {
  return css`
    .picture {
      position: relative;
      inline-size: fit-content;
      max-inline-size: var(--course-measure);
      margin-block: var(--course-space-3) var(--course-space-4);
    }
    img {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      border-radius: var(--course-radius);
    }
    /* A small place is as large as a finger, and none reaches over the picture's edge by that. */
    .region {
      position: absolute;
      left: clamp(22px, var(--x), 100% - 22px);
      top: clamp(22px, var(--y), 100% - 22px);
      translate: -50% -50%;
      min-inline-size: var(--course-target);
      min-block-size: var(--course-target);
      padding: 0;
      border: 2px solid #ffffff;
      border-radius: var(--course-radius-small);
      outline: 2px solid #07414f;
      background: none;
      cursor: pointer;
    }
    .region:hover:enabled {
      background: rgb(255 255 255 / 35%);
    }
    .region[aria-pressed='true'] {
      border-width: 4px;
      outline-width: 4px;
      background: rgb(255 255 255 / 35%);
    }
    .region:focus-visible {
      outline: 4px solid var(--course-focus);
      box-shadow: 0 0 0 7px #ffffff;
    }
    .region:disabled {
      cursor: default;
    }
    .number {
      flex: none;
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
    .region .number {
      position: absolute;
      top: -2px;
      left: -2px;
    }
    /* Far enough out to leave the number of a small place free. */
    .region .mark {
      inset: auto -0.65em -0.65em auto;
    }
    .mark svg {
      inline-size: 1.1em;
      block-size: 1.1em;
    }
    @media (forced-colors: active) {
      .region[aria-pressed='true'] {
        border-color: Highlight;
        outline-color: Highlight;
      }
    }
  `;
}
