import { has, idOf, numberOf, type ResponseCodec } from '../response-codec.js';

export const rating: ResponseCodec<'rating'> = {
  write: (writer, layout, response) => writer.choice(numberOf(layout.parts, response.option), layout.parts.length),
  read: (reader, layout) => ({ kind: 'rating', option: idOf(layout.parts, reader.choice(layout.parts.length)) }),
  fit: (item, response) => (has(item.options, response.option) ? response : undefined),
};
