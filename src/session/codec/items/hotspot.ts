import { has, type ResponseCodec } from '../response-codec.js';

export const hotspot: ResponseCodec<'hotspot'> = {
  write: (writer, layout, response) => {
    for (const part of layout.parts) writer.choice(response.regions.includes(part) ? 1 : 0, 2);
  },
  read: (reader, layout) => ({ kind: 'hotspot', regions: layout.parts.filter(() => reader.choice(2) === 1) }),
  fit: (item, response) => ({ ...response, regions: response.regions.filter((region) => has(item.regions, region)) }),
};
