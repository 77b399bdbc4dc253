import type { ResponseCodec } from '../response-codec.js';

export const trueFalse: ResponseCodec<'true-false'> = {
  write: (writer, _layout, response) => writer.flag(response.value),
  read: (reader) => ({ kind: 'true-false', value: reader.flag() }),
  fit: (_item, response) => response,
};
