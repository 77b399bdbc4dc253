import { has, type ResponseCodec } from '../response-codec.js';

export const multipleChoice: ResponseCodec<'multiple-choice'> = {
  write: (writer, layout, response) => {
    for (const part of layout.parts) writer.flag(response.options.includes(part));
  },
  read: (reader, layout) => ({ kind: 'multiple-choice', options: layout.parts.filter(() => reader.flag()) }),
  fit: (item, response) => ({
    ...response,
    options: response.options.filter((option) => has(item.options, option)),
  }),
};
