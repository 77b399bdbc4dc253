import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { PartFeedback } from '../../model/feedback.js';
import { plain, type RichText } from '../../model/text.js';
import { icons } from '../icons.js';
import { line } from '../rich-text.js';
import { verdict, verdictClass } from './verdict.js';

/** A place that a token can be in: a category, or the pool with an empty id. */
export interface Place {
  readonly id: string;
  readonly name: RichText;
}

/** One token as it stands. */
export interface TokenCard {
  readonly token: string;
  readonly label: RichText;
  readonly picture?: TemplateResult | undefined;
  readonly words: Words;
  /** Id of the place it is in, and all there are. */
  readonly place: string;
  readonly places: readonly Place[];
  readonly picked: boolean;
  readonly dragged: boolean;
  /** Another token is in hand: the Tab key goes past this one, from category to category. */
  readonly aside: boolean;
  /** Cannot be moved any more. */
  readonly fixed: boolean;
  readonly feedback?: PartFeedback | undefined;
  /** Name of the right place, once that may be seen. */
  readonly answer?: RichText | undefined;
}

/** What can be done with a card. */
export interface CardActions {
  press(event: PointerEvent): void;
  pick(): void;
  /** From the list. */
  choose(place: string): void;
}

/** A token's card: handle, button to pick it, list of places, and after a check what is said of it. */
export function tokenCard(card: TokenCard, actions: CardActions): TemplateResult {
  const { feedback, token, words } = card;
  return html`<li
    class="card ${verdictClass(feedback)} ${card.picked || card.dragged ? 'carried' : ''} ${card.dragged ? 'dragged' : ''}"
    data-token=${token}
  >
    ${card.fixed ? html`<p class="label">${card.picture ?? nothing}${line(card.label, words)}</p>` : movable(card, actions)}
    ${feedback
      ? verdict({ kind: feedback.right ? 'right' : 'wrong', reason: feedback.reason, answer: card.answer }, words, `why-${token}`)
      : nothing}
  </li>`;
}

function movable(card: TokenCard, { press, pick, choose }: CardActions): TemplateResult {
  const { words } = card;
  return html`<div class="face" @pointerdown=${press}>
    <span class="handle" aria-hidden="true">${icons.grip}</span>
    <button
      type="button"
      class="pick label"
      aria-pressed=${card.picked ? 'true' : 'false'}
      aria-describedby=${card.feedback ? `why-${card.token}` : nothing}
      tabindex=${card.aside ? -1 : nothing}
      @click=${pick}
    >${card.picture ?? nothing}${line(card.label, words)}</button>
    <span class="list">
      <select
        aria-label=${words.sorting.placeOf(plain(card.label))}
        tabindex=${card.aside ? -1 : nothing}
        @change=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLSelectElement) choose(currentTarget.value);
        }}
      >
        ${card.places.map(
          ({ id, name }) => html`<option value=${id} .selected=${id === card.place}>${plain(name)}</option>`,
        )}
      </select>
      ${icons.down}
    </span>
  </div>`;
}
