import type { FillInKey } from '../../model/answer-key.js';
import { TYPED_PART } from '../../model/item-base.js';
import { fillInText } from '../../model/items/fill-in.js';
import type { ScoringRule } from '../rule.js';

/** Right is what reads like any accepted form of any language. */
export const fillIn: ScoringRule<'fill-in'> = {
  parts: () => [TYPED_PART],
  given: (response) => ({ [TYPED_PART]: response.text }),
  expected: (key, language) => ({
    [TYPED_PART]: [...(key.accepted[language ?? ''] ?? []), ...Object.values(key.accepted).flat()],
  }),
  complete: () => true,
  credit: 'all',
  grade(key, _part, given = '') {
    const read = reading(key);
    return Object.values(key.accepted).flat().some((form) => read(form) === read(given)) ? 1 : 0;
  },
};

/** A text without what the key forgives. No locale has a say in it, so a browser's language changes nothing. */
function reading({ capitals, marks }: FillInKey): (text: string) => string {
  return (text) => {
    const bare = marks === 'matter' ? fillInText(text) : fillInText(text).normalize('NFD').replace(/\p{M}/gu, '');
    // By way of capitals, so that letters whose small forms differ (ß and ss) come together.
    return capitals === 'matter' ? bare : bare.toUpperCase().toLowerCase();
  };
}
