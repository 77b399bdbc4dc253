import type { ResponseCodec } from '../response-codec.js';

export const trueFalse: ResponseCodec<'true-false'> = {
  write: (writer, _layout, response) => writer.choice(response.value ? 1 : 0, 2),
  read: (reader) => ({ kind: 'true-false', value: reader.choice(2) === 1 }),
  fit: (_item, response) => response,
};
