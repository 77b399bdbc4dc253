import { codePlaces, fitPlaces, type ResponseCodec } from '../response-codec.js';

export const classification: ResponseCodec<'classification'> = {
  code: (coder, layout, response) => ({ kind: 'classification', placement: codePlaces(coder, layout, response?.placement) }),
  fit: (item, response) => ({
    ...response,
    placement: fitPlaces(item.tokens, item.categories, response.placement),
  }),
};
