import { EndedElement } from './ended.js';
import { SaveStatusElement } from './save-status.js';
import { PendingScreenElement } from './screens/pending-screen.js';
import { TextScreenElement } from './screens/text-screen.js';
import { ShellElement } from './shell.js';
import { TermElement } from './term.js';

// What can be shown without waiting for the second script: the frame, and screens to read.
customElements.define('course-shell', ShellElement);
customElements.define('course-ended', EndedElement);
customElements.define('course-save-status', SaveStatusElement);
customElements.define('course-text-screen', TextScreenElement);
customElements.define('course-term', TermElement);
customElements.define('course-pending-screen', PendingScreenElement);

declare global {
  interface HTMLElementTagNameMap {
    'course-shell': ShellElement;
    'course-ended': EndedElement;
    'course-save-status': SaveStatusElement;
    'course-text-screen': TextScreenElement;
    'course-term': TermElement;
    'course-pending-screen': PendingScreenElement;
  }
}
