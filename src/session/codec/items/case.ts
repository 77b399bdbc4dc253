import { walkCase } from '../../../model/items/case.js';
import { DamagedError } from '../range-coder.js';
import { codeInTurn, type ResponseCodec } from '../response-codec.js';

/** The options of the path by number: each can only be chosen once, so it names one of those left. */
export const caseCodec: ResponseCodec<'case'> = {
  code: (coder, { parts }, response) => {
    const length = coder.count('path', response?.path.length);
    if (length > parts.length) throw new DamagedError(`${length} of ${parts.length} options`);
    return { kind: 'case', path: codeInTurn(coder, parts, length, response?.path) };
  },
  // As far as the case still goes the same way.
  fit: (item, response) => {
    const path = walkCase(item, response.path).visits.flatMap(({ chosen }) => chosen.map(({ id }) => id));
    return path.length > 0 ? { ...response, path } : undefined;
  },
};
