import type { InteractionWriter } from './writer.js';

export const ordering: InteractionWriter<'ordering'> = (item, key, response) => ({
  type: 'sequencing',
  entries: item.entries,
  response: response.order,
  correct: key.order,
});
