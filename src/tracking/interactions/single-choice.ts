import type { InteractionWriter } from './writer.js';

export const singleChoice: InteractionWriter<'single-choice'> = (item, key, response) => ({
  type: 'choice',
  choices: item.options,
  response: [response.option],
  correct: [key.option],
});
