import { html, nothing } from 'lit';
import type { Words } from '../i18n/words.js';

/** In place of what is still on its way, or could not be had; its button tries again. */
export function pendingTemplate({ loading }: Words, failed: boolean, retry: () => void) {
  return html`
    <div class="prose" role="status"><p>${failed ? loading.notLoaded : loading.loading}</p></div>
    ${failed ? html`<p class="way-on"><button type="button" class="button primary" @click=${retry}>${loading.tryAgain}</button></p>` : nothing}
  `;
}
