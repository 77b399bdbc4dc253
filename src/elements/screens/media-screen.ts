import { css, html, nothing, type PropertyValues } from 'lit';
import { TRANSCRIPT } from '../../model/reading-screens.js';
import { bodyOf, lineOf, textId } from '../../model/text.js';
import type { MediaView } from '../../model/view.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';
import { keyed } from '../rows.js';

/**
 * A recording in the browser's own player, which nothing starts but the learner, with its
 * transcript. The captions come with the language's texts and no request: a `track` is not loaded
 * from `file://`. Where the recording cannot be played, the transcript stands open in its place.
 */
export class MediaScreenElement extends ScreenElement<MediaView> {
  static override styles = [
    screenStyles,
    css`
      :is(video, audio) {
        display: block;
        inline-size: 100%;
        margin-block-start: var(--course-space-4);
      }
      video {
        aspect-ratio: 16 / 9;
        border-radius: var(--course-radius);
        background: #000000;
      }
      .failed {
        padding: var(--course-space-4);
        border: 1px solid var(--course-wrong);
        border-radius: var(--course-radius);
        background: var(--course-wrong-soft);
      }
      .way-on {
        margin-block-start: var(--course-space-3);
      }
      details {
        margin-block-start: var(--course-space-4);
        border: 1px solid var(--course-line-soft);
        border-radius: var(--course-radius);
        background: var(--course-surface);
      }
      summary {
        padding: var(--course-space-3) var(--course-space-4);
        font-weight: 650;
        cursor: pointer;
      }
      .transcript {
        padding: var(--course-space-2) var(--course-space-4) var(--course-space-5);
      }
    `,
  ];

  #described = false;
  /** The player shown: another recording or another language is another player. */
  #player = '';
  /** Where the player before it was; seconds. */
  #from = 0;
  #failed = false;

  override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const player = `${this.texts?.language} ${this.#described}`;
    if (player === this.#player) return;
    this.#player = player;
    this.#failed = false;
    this.#from = this.#element?.currentTime ?? 0;
  }

  override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const { view, texts, words } = this;
    const video = this.#element;
    if (!view || !texts || !words || video?.localName !== 'video' || video.textTracks.length > 0) return;
    const track = video.addTextTrack('captions', words.ownName, texts.language);
    const id = this.#described ? textId(view.id, 'described') : view.id;
    for (const { start, end, text } of texts.captions?.[id] ?? []) track.addCue(new VTTCue(start, end, text));
    track.mode = 'showing';
  }

  protected override renderScreen({ id, medium, recording, described }: MediaView, around: ScreenSurroundings) {
    const { texts, words } = around;
    const asset = ((this.#described && described) || recording)[texts.language] ?? '';
    return html`
      <div class="prose">${body(bodyOf(texts, id), bodyOptions(around, 2))}</div>
      <div role="alert">${this.#failed ? html`<p class="failed">${words.media.cannotPlay}</p>` : nothing}</div>
      ${this.#failed ? nothing : keyed(this.#player, this.#template(medium, `${around.media[asset]}`))}
      ${described
        ? html`<p class="way-on">
            <button type="button" class="button" aria-pressed=${this.#described} @click=${this.#change}>${words.media.described}</button>
          </p>`
        : nothing}
      <details ?open=${this.#failed}>
        <summary>${line(lineOf(texts, textId(id, TRANSCRIPT)), words)}</summary>
        <div class="transcript prose">${body(bodyOf(texts, textId(id, TRANSCRIPT)), bodyOptions(around, 2))}</div>
      </details>
    `;
  }

  #template(medium: MediaView['medium'], address: string) {
    return medium === 'video'
      ? html`<video controls playsinline preload="metadata" src=${address} aria-labelledby="title" @loadedmetadata=${this.#goOn} @error=${this.#fail}></video>`
      : html`<audio controls preload="metadata" src=${address} aria-labelledby="title" @loadedmetadata=${this.#goOn} @error=${this.#fail}></audio>`;
  }

  get #element(): HTMLMediaElement | null {
    return this.renderRoot.querySelector<HTMLMediaElement>('video, audio');
  }

  /** By hand: WebKitGTK forgets the place that an address can name (`#t=`). */
  #goOn() {
    if (this.#element) this.#element.currentTime = this.#from;
  }

  #fail() {
    this.#failed = true;
    this.requestUpdate();
  }

  #change() {
    this.#described = !this.#described;
    this.requestUpdate();
  }
}
