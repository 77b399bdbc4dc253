import type { ItemHands } from './item-hands.js';

/** What the learner of every journey writes for themselves; no LMS may ever hold it. */
export const PRIVATE_WORDS = 'Rhyngof i a mi';

export const reflection: ItemHands<'reflection'> = {
  once: 'check',
  respond: () => ({ kind: 'reflection' }),
  give: ({ course, hands }) => hands.type(course.getByRole('textbox'), PRIVATE_WORDS),
  tell: () => '',
};
