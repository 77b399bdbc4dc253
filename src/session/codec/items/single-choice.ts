import { has, type ResponseCodec } from '../response-codec.js';

export const singleChoice: ResponseCodec<'single-choice'> = {
  code: (coder, layout, response) => ({ kind: 'single-choice', option: coder.oneOf(layout.parts, response?.option) }),
  fit: (item, response) => (has(item.options, response.option) ? response : undefined),
};
