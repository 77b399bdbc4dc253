import { anyText, mapOf, text, type Check } from './check.js';
import { isIri, isLanguageTag, isTimestamp, isUuid } from './values.js';

export function iri(clause: string): Check {
  return text(isIri, 'an IRI with a scheme', clause);
}

export function uuid(clause: string): Check {
  return text(isUuid, 'a UUID', clause);
}

/** @see xAPI 1.0.3 Data 4.5 */
export const timestamp: Check = text(isTimestamp, 'an ISO 8601 date and time, its offset not -00', 'Data 4.5');

/** @see xAPI 1.0.3 Data 4.2 */
export const languageMap: Check = mapOf(isLanguageTag, 'an RFC 5646 language tag', anyText('Data 4.2'), 'Data 4.2');

/** Names are IRIs; values are anything at all, null included. @see xAPI 1.0.3 Data 4.1 */
export const extensions: Check = mapOf(isIri, 'an IRI with a scheme', () => [], 'Data 4.1');
