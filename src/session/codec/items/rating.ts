import { has, type ResponseCodec } from '../response-codec.js';

export const rating: ResponseCodec<'rating'> = {
  code: (coder, layout, response) => ({ kind: 'rating', option: coder.oneOf(layout.parts, response?.option) }),
  fit: (item, response) => (has(item.options, response.option) ? response : undefined),
};
