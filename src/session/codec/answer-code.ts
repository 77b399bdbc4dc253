import { alike } from '../../model/alike.js';
import { CERTAINTIES } from '../../model/assessment.js';
import type { NumberedItem } from '../../model/numbering.js';
import type { Fraction } from '../../model/points.js';
import { NO_ANSWER } from '../start.js';
import type { AnswerState } from '../state.js';
import type { Coder } from './coder.js';
import { DamagedError } from './range-coder.js';
import { codeResponse } from './response-table.js';

/** Where an item is answered: questions of an attempt have habits other than practice items. */
export type Place = 'question' | 'practice';

const habitsOf = { question: habitsIn('question'), practice: habitsIn('practice') };

function habitsIn(place: Place) {
  return { certainty: `${place} certainty`, tries: `${place} tries`, same: `${place} same`, revealed: `${place} revealed` };
}

/** The response as it stands, the one last checked if it is another, and what came of it. */
export function codeAnswer(coder: Coder, layout: NumberedItem, place: Place, answer?: AnswerState): AnswerState {
  const habits = habitsOf[place];
  const response = codeResponse(coder, layout, answer);
  const sure = coder.flag(habits.certainty, answer && answer.certainty !== undefined);
  const certainty = sure ? CERTAINTIES[coder.choice(CERTAINTIES.length, answer?.certainty && answer.certainty - 1)] : undefined;
  const tries = coder.count(habits.tries, answer?.tries);
  if (tries === 0) return answer ?? { ...NO_ANSWER, ...(response && { response }), ...(certainty && { certainty }) };
  // After a check it is the very same, until it is changed.
  const same = coder.flag(habits.same, answer && isSame(answer));
  const checked = same ? response : codeResponse(coder, layout, answer && { response: answer.checked });
  const first = codeFraction(coder, layout, answer && (answer.first ?? { right: 0, of: 1 }));
  const revealed = coder.flag(habits.revealed, answer?.revealed);
  return answer ?? { ...(response && { response }), ...(certainty && { certainty }), ...(checked && { checked }), tries, first, revealed };
}

function isSame({ response, checked }: AnswerState): boolean {
  return response !== undefined && (response === checked || alike(response, checked));
}

export function codeFraction(coder: Coder, layout: NumberedItem, held?: Fraction): Fraction {
  const asUsual = coder.flag('of', held && held.of === usual(layout));
  const of = asUsual ? usual(layout) : coder.count('of', held?.of);
  if (of === 0) throw new DamagedError('a result out of nothing');
  const right = coder.flag(`right ${layout.kind}`, held && held.right === of) ? of : coder.choice(of, held?.right);
  return held ?? { of, right };
}

/** What results of the item are mostly out of: each part that is put somewhere, otherwise the whole. */
function usual(layout: NumberedItem): number {
  return layout.places.length > 0 ? layout.parts.length : 1;
}
