import { decimal, record, text, type Check } from './check.js';
import { iri, languageMap } from './common.js';
import { isMediaType, isSha2 } from './values.js';

/** @see xAPI 1.0.3 Data 2.4.11 */
export const attachment: Check = record(
  {
    required: {
      usageType: iri('Data 2.4.11'),
      display: languageMap,
      contentType: text(isMediaType, 'an Internet media type', 'Data 2.4.11'),
      length: decimal((length) => Number.isInteger(length) && length >= 0, 'a whole number of octets', 'Data 2.4.11'),
      sha2: text(isSha2, 'a SHA-2 hash in hexadecimal', 'Data 2.4.11'),
    },
    optional: { description: languageMap, fileUrl: iri('Data 2.4.11') },
  },
  'Data 2.4.11',
);
