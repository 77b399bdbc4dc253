import type { InteractionWriter } from './writer.js';

export const classification: InteractionWriter<'classification'> = (item, key, response) => ({
  type: 'matching',
  sources: item.tokens,
  targets: item.categories,
  response: response.placement,
  correct: key.accepts,
});
