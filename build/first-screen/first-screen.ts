import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { courseTemplate } from '../../src/app/course-template.js';
import '../../src/elements/define.js';
import type { LanguageContent, UnitContent } from '../../src/model/content.js';
import { startSession } from '../../src/session/start.js';
import { wordsOf } from '../../src/i18n/table.js';
import { slim } from './slim.js';
import { withStandIn } from './stand-in.js';

/**
 * What a learner who has not begun sees first, drawn with the player's own elements and templates
 * into declarative shadow roots: it can be read before any script is there, and the player then puts
 * the same in its place, so nothing moves. Of an activity, a figure or a recording it has what can be
 * read (stand-in.ts), and the player puts the whole screen there.
 *
 * A draw or shuffle on the first screen is another one than the learner's; it is there to be read only.
 */
export function firstScreen(whole: UnitContent, language: LanguageContent): string {
  const { content, spoken, pictures } = withStandIn(whole, language);
  const tag = spoken.texts.language;
  const session = startSession(content.unit, 0, tag);
  const template = courseTemplate(content, session, { spoken, words: wordsOf(tag), save: { kind: 'opening' }, review: false, takeable: false, voiced: false, speaking: false });
  return slim(collectResultSync(render(html`${template}${pictures.map((asset) => onItsWay(content.media[asset] ?? ''))}`)));
}

/** A picture to be fetched, and not seen yet: where it is there before the player, its size is known when it is shown. */
function onItsWay(address: string): TemplateResult {
  return html`<img src=${address} alt="" hidden />`;
}
