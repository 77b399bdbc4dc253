import { fitPlaces, readPlaces, writePlaces, type ResponseCodec } from '../response-codec.js';

export const matching: ResponseCodec<'matching'> = {
  write: (writer, layout, response) => writePlaces(writer, layout, response.pairs),
  read: (reader, layout) => ({ kind: 'matching', pairs: readPlaces(reader, layout) }),
  fit: (item, response) => ({ ...response, pairs: fitPlaces(item.sources, item.targets, response.pairs) }),
};
