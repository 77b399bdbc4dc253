import type { InteractionWriter } from './writer.js';

export const hotspot: InteractionWriter<'hotspot'> = (item, key, response) => ({
  type: 'choice',
  choices: item.regions,
  response: response.regions,
  correct: key.regions,
});
