import type { InteractionWriter } from './writer.js';

export const rating: InteractionWriter<'rating'> = (item, _key, response) => ({
  type: 'likert',
  choices: item.options,
  response: response.option,
});
