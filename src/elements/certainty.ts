import { css, html, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import { CERTAINTIES, type Certainty } from '../model/assessment.js';
import type { ItemView } from '../model/view.js';
import { CertaintyChooseEvent } from './events.js';

/** How sure the learner is of the answer: three levels, none of which has to be chosen; styled by `certaintyStyles`. */
export function certaintyTemplate({ item, locked }: ItemView, chosen: Certainty | undefined, { item: words }: Words): TemplateResult {
  const choose = (event: Event, level: Certainty) => event.currentTarget?.dispatchEvent(new CertaintyChooseEvent(item.id, level));
  return html`<fieldset class="certainty">
    <legend>${words.howSure}</legend>
    ${CERTAINTIES.map(
      (level) => html`<label>
        <input
          type="radio"
          name="certainty"
          .checked=${level === chosen}
          ?disabled=${locked}
          @change=${(event: Event) => choose(event, level)}
        />
        ${words.certainties[level - 1]}
      </label>`,
    )}
  </fieldset>`;
}

export const certaintyStyles = css`
  .certainty {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--course-space-5);
    margin: var(--course-space-5) 0 0;
    padding: 0;
    border: 0;
  }
  .certainty legend {
    padding: 0;
    font-size: var(--course-text-small);
    color: var(--course-ink-soft);
  }
  .certainty label {
    display: inline-flex;
    align-items: center;
    gap: var(--course-space-2);
    min-block-size: var(--course-target);
    cursor: pointer;
  }
  /* Drawn here, since browsers show a choice that can no longer be changed too faintly to read. */
  .certainty input {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    border: 2px solid var(--course-line-colour);
    border-radius: 50%;
    background: var(--course-surface);
  }
  .certainty input:checked {
    border-color: var(--course-accent);
    background: var(--course-accent);
  }
  .certainty input:checked::before {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--course-accent-ink);
  }
  @media (forced-colors: active) {
    .certainty input {
      appearance: auto;
    }
  }
`;
