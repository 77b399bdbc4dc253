import { codeSome, has, type ResponseCodec } from '../response-codec.js';

export const hotspot: ResponseCodec<'hotspot'> = {
  code: (coder, layout, response) => ({ kind: 'hotspot', regions: codeSome(coder, layout.parts, response?.regions) }),
  fit: (item, response) => ({ ...response, regions: response.regions.filter((region) => has(item.regions, region)) }),
};
