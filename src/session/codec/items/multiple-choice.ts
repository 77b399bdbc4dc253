import { has, type ResponseCodec } from '../response-codec.js';

export const multipleChoice: ResponseCodec<'multiple-choice'> = {
  write: (writer, layout, response) => {
    for (const part of layout.parts) writer.choice(response.options.includes(part) ? 1 : 0, 2);
  },
  read: (reader, layout) => ({ kind: 'multiple-choice', options: layout.parts.filter(() => reader.choice(2) === 1) }),
  fit: (item, response) => ({
    ...response,
    options: response.options.filter((option) => has(item.options, option)),
  }),
};
