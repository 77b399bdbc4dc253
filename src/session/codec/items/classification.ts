import { fitPlaces, readPlaces, writePlaces, type ResponseCodec } from '../response-codec.js';

export const classification: ResponseCodec<'classification'> = {
  write: (writer, layout, response) => writePlaces(writer, layout, response.placement),
  read: (reader, layout) => ({ kind: 'classification', placement: readPlaces(reader, layout) }),
  fit: (item, response) => ({
    ...response,
    placement: fitPlaces(item.tokens, item.categories, response.placement),
  }),
};
