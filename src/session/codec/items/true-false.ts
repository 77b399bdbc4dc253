import type { ResponseCodec } from '../response-codec.js';

export const trueFalse: ResponseCodec<'true-false'> = {
  code: (coder, _layout, response) => ({ kind: 'true-false', value: coder.choice(2, response && (response.value ? 1 : 0)) === 1 }),
  fit: (_item, response) => response,
};
