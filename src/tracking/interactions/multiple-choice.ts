import type { InteractionWriter } from './writer.js';

export const multipleChoice: InteractionWriter<'multiple-choice'> = (item, key, response) => ({
  type: 'choice',
  choices: item.options,
  response: response.options,
  correct: key.options,
});
