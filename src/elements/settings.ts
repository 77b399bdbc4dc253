import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../i18n/words.js';
import { DEFAULT_SETTINGS, settingChoices, settingNames, type SettingChoice, type SettingName, type Settings } from '../model/settings.js';
import { SettingChooseEvent } from './events.js';
import { base, buttons } from './styles.js';

/**
 * How the course looks and sounds, a group of choices for each setting. What is chosen
 * holds at once, so there is nothing to confirm.
 *
 * @fires {SettingChooseEvent} setting-choose - one choice, or all back to what they were
 */
export class SettingsElement extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      form {
        display: grid;
        gap: var(--course-space-4) var(--course-space-5);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        padding-block: var(--course-space-4);
      }
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-block-end: var(--course-space-1);
        padding: 0;
        font-weight: 650;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--course-space-2);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--course-space-2);
        min-block-size: var(--course-target);
        padding: var(--course-space-1) var(--course-space-3);
        border: 1.5px solid var(--course-line-colour);
        border-radius: var(--course-radius);
        background: var(--course-surface);
        font-size: var(--course-text-small);
        line-height: 1.25;
        cursor: pointer;
      }
      label:hover {
        border-color: var(--course-accent);
      }
      label:has(:checked) {
        border-color: var(--course-accent);
        background: var(--course-accent-soft);
      }
      input {
        flex: none;
        inline-size: 1.125rem;
        block-size: 1.125rem;
        margin: 0;
        accent-color: var(--course-accent);
      }
      .last {
        display: flex;
        flex-wrap: wrap;
        grid-column: 1 / -1;
        margin: 0;
        margin-inline-start: calc(-1 * var(--course-space-4));
      }
      @media (forced-colors: active) {
        label:has(:checked) {
          outline: 2px solid Highlight;
          outline-offset: -3px;
        }
        .last {
          gap: var(--course-space-2);
          margin: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) settings: Settings = DEFAULT_SETTINGS;
  @property({ attribute: false }) words?: Words;
  /** Whether this browser has a voice for the language shown. */
  @property({ type: Boolean }) voiced = false;

  override render() {
    const { words } = this;
    if (!words) return;
    const shown = settingNames.filter((name) => name !== 'reading' || this.voiced);
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${shown.map((name) => this.#group(name, words))}
      <p class="last">
        <button type="button" class="button quiet reset" @click=${() => this.dispatchEvent(new SettingChooseEvent())}>
          ${words.settings.reset}
        </button>
        <a class="button quiet" href="accessibility.html#${words.language}" target="_blank" rel="noopener"
          >${words.settings.statement}<span class="visually-hidden"> ${words.opensNewTab}</span></a
        >
      </p>
    </form>`;
  }

  #group(name: SettingName, { settings: words }: Words) {
    const choices: readonly string[] = settingChoices[name];
    const names: Readonly<Record<string, string>> = words.choices[name];
    return html`<fieldset>
      <legend>${words.names[name]}</legend>
      <div class="choices">
        ${choices.map(
          (choice) => html`<label
            ><input
              type="radio"
              name=${name}
              .value=${choice}
              .checked=${this.settings[name] === choice}
              @change=${() => this.#choose(name, choice)}
            />${names[choice]}</label
          >`,
        )}
      </div>
    </fieldset>`;
  }

  #choose(setting: SettingName, choice: string) {
    // The choices on offer are the setting's own.
    this.dispatchEvent(new SettingChooseEvent({ setting, choice } as SettingChoice));
  }
}
