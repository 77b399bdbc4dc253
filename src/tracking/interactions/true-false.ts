import type { InteractionWriter } from './writer.js';

export const trueFalse: InteractionWriter<'true-false'> = (_item, key, response) => ({
  type: 'true-false',
  response: response.value,
  correct: key.value,
});
