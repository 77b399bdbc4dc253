import { walkCase } from '../../../model/items/case.js';
import { idOf, numberOf, type ResponseCodec } from '../response-codec.js';

/** The options of the path by number: each can only be chosen once, so it names one of those left. */
export const caseCodec: ResponseCodec<'case'> = {
  write: (writer, layout, response) => {
    writer.count(response.path.length, 'path');
    let left = layout.parts;
    for (const option of response.path) {
      writer.choice(numberOf(left, option), left.length);
      left = left.filter((part) => part !== option);
    }
  },
  read: (reader, layout) => {
    let left = layout.parts;
    const path: string[] = [];
    for (let rest = reader.count('path'); rest > 0; rest -= 1) {
      const option = idOf(left, reader.choice(left.length));
      left = left.filter((part) => part !== option);
      path.push(option);
    }
    return { kind: 'case', path };
  },
  // As far as the case still goes the same way.
  fit: (item, response) => {
    const path = walkCase(item, response.path).visits.flatMap(({ chosen }) => chosen.map(({ id }) => id));
    return path.length > 0 ? { ...response, path } : undefined;
  },
};
