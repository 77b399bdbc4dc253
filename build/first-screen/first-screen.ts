import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { courseTemplate } from '../../src/app/course-template.js';
import '../../src/elements/define.js';
import type { LanguageContent, UnitContent } from '../../src/model/content.js';
import { startSession } from '../../src/session/start.js';
import { wordsOf } from '../../src/i18n/table.js';
import { slim } from './slim.js';

/**
 * What a learner who has not begun sees first, drawn with the player's own elements and templates
 * into declarative shadow roots: it can be read before any script is there, and the player then puts
 * the same in its place, so nothing moves.
 *
 * A draw or shuffle on the first screen is another one than the learner's; it is there to be read only.
 */
export function firstScreen(content: UnitContent, spoken: LanguageContent): string {
  const { language } = spoken.texts;
  const session = startSession(content.unit, 0, language);
  const template = courseTemplate(content, session, { spoken, words: wordsOf(language), save: { kind: 'opening' }, review: false, takeable: false, voiced: false, speaking: false });
  return slim(collectResultSync(render(template)));
}
