import type { InteractionWriter } from './writer.js';

export const fillIn: InteractionWriter<'fill-in'> = (_item, key, response) => ({
  type: 'fill-in',
  response: unmarked(response.text),
  correct: [...new Set(Object.values(key.accepted).flat().map(unmarked))],
  caseMatters: key.capitals === 'matter',
});

/** Round brackets for all: with the others the standards mark lists, pairs, spans and languages. */
function unmarked(text: string): string {
  return text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
}
