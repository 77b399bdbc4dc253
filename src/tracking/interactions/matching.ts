import type { InteractionWriter } from './writer.js';

export const matching: InteractionWriter<'matching'> = (item, key, response) => ({
  type: 'matching',
  sources: item.sources,
  targets: item.targets,
  response: response.pairs,
  correct: Object.fromEntries(Object.entries(key.pairs).map(([source, target]) => [source, [target]])),
});
