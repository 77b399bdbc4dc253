import { CaseElement } from './controls/case.js';
import { ClassificationElement } from './controls/classification.js';
import { FillInElement } from './controls/fill-in.js';
import { HotspotElement } from './controls/hotspot.js';
import { MatchingElement } from './controls/matching.js';
import { MultipleChoiceElement } from './controls/multiple-choice.js';
import { NumericElement } from './controls/numeric.js';
import { OrderingElement } from './controls/ordering.js';
import { RatingElement } from './controls/rating.js';
import { ReflectionElement } from './controls/reflection.js';
import { SingleChoiceElement } from './controls/single-choice.js';
import { TrueFalseElement } from './controls/true-false.js';
import { EvidenceElement } from './evidence/evidence.js';
import { ItemElement } from './item.js';
import { MenuElement } from './menu.js';
import { ActivityScreenElement } from './screens/activity-screen.js';
import { CheckScreenElement } from './screens/check-screen.js';
import { FigureScreenElement } from './screens/figure-screen.js';
import { GlossaryScreenElement } from './screens/glossary-screen.js';
import { MediaScreenElement } from './screens/media-screen.js';
import { ProcessScreenElement } from './screens/process-screen.js';
import { ResultScreenElement } from './screens/result-screen.js';
import { RevealScreenElement } from './screens/reveal-screen.js';
import { SummaryScreenElement } from './screens/summary-screen.js';
import { TabsScreenElement } from './screens/tabs-screen.js';
import { WorkedScreenElement } from './screens/worked-screen.js';
import { SettingsElement } from './settings.js';

// What comes with the second script (rollup.config.js): the other screens, every control, and what opens under the
// header. What learners need of it, they reach by a step; so all of these may be unknown for a while.
customElements.define('course-menu', MenuElement);
customElements.define('course-settings', SettingsElement);
customElements.define('course-reveal-screen', RevealScreenElement);
customElements.define('course-tabs-screen', TabsScreenElement);
customElements.define('course-worked-screen', WorkedScreenElement);
customElements.define('course-process-screen', ProcessScreenElement);
customElements.define('course-figure-screen', FigureScreenElement);
customElements.define('course-media-screen', MediaScreenElement);
customElements.define('course-glossary-screen', GlossaryScreenElement);
customElements.define('course-summary-screen', SummaryScreenElement);
customElements.define('course-result-screen', ResultScreenElement);
customElements.define('course-activity-screen', ActivityScreenElement);
customElements.define('course-check-screen', CheckScreenElement);
customElements.define('course-evidence', EvidenceElement);
customElements.define('course-item', ItemElement);
customElements.define('course-single-choice', SingleChoiceElement);
customElements.define('course-multiple-choice', MultipleChoiceElement);
customElements.define('course-true-false', TrueFalseElement);
customElements.define('course-matching', MatchingElement);
customElements.define('course-classification', ClassificationElement);
customElements.define('course-hotspot', HotspotElement);
customElements.define('course-case', CaseElement);
customElements.define('course-ordering', OrderingElement);
customElements.define('course-fill-in', FillInElement);
customElements.define('course-numeric', NumericElement);
customElements.define('course-rating', RatingElement);
customElements.define('course-reflection', ReflectionElement);

declare global {
  interface HTMLElementTagNameMap {
    'course-menu': MenuElement;
    'course-settings': SettingsElement;
    'course-reveal-screen': RevealScreenElement;
    'course-tabs-screen': TabsScreenElement;
    'course-worked-screen': WorkedScreenElement;
    'course-process-screen': ProcessScreenElement;
    'course-figure-screen': FigureScreenElement;
    'course-media-screen': MediaScreenElement;
    'course-glossary-screen': GlossaryScreenElement;
    'course-summary-screen': SummaryScreenElement;
    'course-result-screen': ResultScreenElement;
    'course-activity-screen': ActivityScreenElement;
    'course-check-screen': CheckScreenElement;
    'course-evidence': EvidenceElement;
    'course-item': ItemElement;
    'course-single-choice': SingleChoiceElement;
    'course-multiple-choice': MultipleChoiceElement;
    'course-true-false': TrueFalseElement;
    'course-matching': MatchingElement;
    'course-classification': ClassificationElement;
    'course-hotspot': HotspotElement;
    'course-case': CaseElement;
    'course-ordering': OrderingElement;
    'course-fill-in': FillInElement;
    'course-numeric': NumericElement;
    'course-rating': RatingElement;
    'course-reflection': ReflectionElement;
  }
}
