import type { ResponseCodec } from '../response-codec.js';

/** That there is one says it all. */
export const reflection: ResponseCodec<'reflection'> = {
  code: () => ({ kind: 'reflection' }),
  fit: (_item, response) => response,
};
