import { form, safeCharacters, tooLong, vocabulary, type DataType } from '../text.js';

const printable = /^[\x20-\x7e]*$/;
const printableLines = /^[\x20-\x7e\t\r\n]*$/;

/** CMIString255 and CMIString4096 (RTE 3.4.5): printable ASCII up to so many characters. */
export function cmiString(length: 255 | 4096): DataType {
  return (value) => tooLong(value, length) ?? (printable.test(value) ? undefined : 'has characters outside printable ASCII');
}

/** As `cmiString`, and without what systems have been seen to strip or to double: quotes, `\`, `<`, `>`, `&`. */
export function cmiSafeString(length: 255 | 4096): DataType {
  return (value) => tooLong(value, length) ?? safeCharacters(value);
}

/** A learner's comment: CMIString4096 that may have several lines. */
export const cmiComments: DataType = (value) =>
  tooLong(value, 4096) ?? (printableLines.test(value) ? undefined : 'has characters outside printable ASCII');

/** CMIIdentifier (RTE 3.4.5): 1 to 255 letters and digits, since systems differ about every other character. */
export const cmiIdentifier: DataType = (value) =>
  tooLong(value, 255) ?? form(value, /^[A-Za-z0-9]+$/, 'letters and digits only, at least one');

/** CMIDecimal (RTE 3.4.5): up to three digits, and at most two after the point, as the strictest system reads it. */
export const cmiDecimal: DataType = (value) =>
  form(value, /^-?\d{1,3}(\.\d{1,2})?$/, 'a decimal with at most three digits before and two after the point');

/** CMIDecimal from 0 to 100, or CMIBlank (RTE 3.4.4, score). */
export const cmiScore: DataType = (value) => {
  if (value === '') return undefined;
  return cmiDecimal(value) ?? (Number(value) >= 0 && Number(value) <= 100 ? undefined : 'is not from 0 to 100');
};

/** CMISInteger (RTE 3.4.5) within the bounds of a preference (RTE 3.4.4, student_preference). */
export function cmiInteger(from: number, to: number): DataType {
  return (value) =>
    form(value, /^-?\d{1,5}$/, 'a whole number') ??
    (Number(value) >= from && Number(value) <= to ? undefined : `is not from ${from} to ${to}`);
}

/** CMITime (RTE 3.4.5): a time of day, HH:MM:SS with at most two decimals. */
export const cmiTime: DataType = (value) =>
  form(value, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/, 'a time of day, HH:MM:SS.SS');

/** CMITimespan (RTE 3.4.5): HHHH:MM:SS.SS with two to four digits of hours and at most two decimals. */
export const cmiTimespan: DataType = (value) =>
  form(value, /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/, 'a span of time, HHHH:MM:SS.SS');

/** CMIVocabulary (RTE 3.4.5): one of the words, spelt just so. */
export const cmiVocabulary = vocabulary;

/** A word of the vocabulary, or a decimal (RTE 3.4.4, interactions.n.result). */
export const cmiResult: DataType = (value) =>
  ['correct', 'wrong', 'unanticipated', 'neutral'].includes(value) || cmiDecimal(value) === undefined
    ? undefined
    : 'is none of "correct", "wrong", "unanticipated", "neutral", nor a decimal';
