import { ClassificationElement } from './controls/classification.js';
import { MatchingElement } from './controls/matching.js';
import { MultipleChoiceElement } from './controls/multiple-choice.js';
import { SingleChoiceElement } from './controls/single-choice.js';
import { TrueFalseElement } from './controls/true-false.js';
import { EndedElement } from './ended.js';
import { ItemElement } from './item.js';
import { RecordFilesElement } from './record-files.js';
import { SaveStatusElement } from './save-status.js';
import { ActivityScreenElement } from './screens/activity-screen.js';
import { CheckScreenElement } from './screens/check-screen.js';
import { RevealScreenElement } from './screens/reveal-screen.js';
import { TextScreenElement } from './screens/text-screen.js';
import { WorkedScreenElement } from './screens/worked-screen.js';
import { ShellElement } from './shell.js';

// The one place that gives the classes their tags. Only the app and tests import it.
customElements.define('course-shell', ShellElement);
customElements.define('course-ended', EndedElement);
customElements.define('course-record-files', RecordFilesElement);
customElements.define('course-save-status', SaveStatusElement);
customElements.define('course-text-screen', TextScreenElement);
customElements.define('course-reveal-screen', RevealScreenElement);
customElements.define('course-worked-screen', WorkedScreenElement);
customElements.define('course-activity-screen', ActivityScreenElement);
customElements.define('course-check-screen', CheckScreenElement);
customElements.define('course-item', ItemElement);
customElements.define('course-single-choice', SingleChoiceElement);
customElements.define('course-multiple-choice', MultipleChoiceElement);
customElements.define('course-true-false', TrueFalseElement);
customElements.define('course-matching', MatchingElement);
customElements.define('course-classification', ClassificationElement);

declare global {
  interface HTMLElementTagNameMap {
    'course-shell': ShellElement;
    'course-ended': EndedElement;
    'course-record-files': RecordFilesElement;
    'course-save-status': SaveStatusElement;
    'course-text-screen': TextScreenElement;
    'course-reveal-screen': RevealScreenElement;
    'course-worked-screen': WorkedScreenElement;
    'course-activity-screen': ActivityScreenElement;
    'course-check-screen': CheckScreenElement;
    'course-item': ItemElement;
    'course-single-choice': SingleChoiceElement;
    'course-multiple-choice': MultipleChoiceElement;
    'course-true-false': TrueFalseElement;
    'course-matching': MatchingElement;
    'course-classification': ClassificationElement;
  }
}
