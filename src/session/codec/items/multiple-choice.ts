import { codeSome, has, type ResponseCodec } from '../response-codec.js';

export const multipleChoice: ResponseCodec<'multiple-choice'> = {
  code: (coder, layout, response) => ({ kind: 'multiple-choice', options: codeSome(coder, layout.parts, response?.options) }),
  fit: (item, response) => ({
    ...response,
    options: response.options.filter((option) => has(item.options, option)),
  }),
};
