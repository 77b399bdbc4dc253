import { codePlaces, fitPlaces, type ResponseCodec } from '../response-codec.js';

export const matching: ResponseCodec<'matching'> = {
  code: (coder, layout, response) => ({ kind: 'matching', pairs: codePlaces(coder, layout, response?.pairs) }),
  fit: (item, response) => ({ ...response, pairs: fitPlaces(item.sources, item.targets, response.pairs) }),
};
