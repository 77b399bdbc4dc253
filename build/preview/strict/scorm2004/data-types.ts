import { form, safeCharacters, tooLong, type DataType } from '../text.js';

/** characterstring (4th ed. RTE 4.1.1.2) up to its smallest permitted maximum, on one line. */
export function characterString(length: number): DataType {
  return (value) => tooLong(value, length) ?? oneLine(value);
}

/** As `characterString`, of characters that every system gives back as it got them. */
export function safeString(length: number): DataType {
  return (value) => tooLong(value, length) ?? safeCharacters(value);
}

/**
 * long_identifier_type (4th ed. RTE 4.1.1.4): a URI of at most 4000 characters. Letters and
 * digits only, since one system refuses every other character in an id.
 */
export const longIdentifier: DataType = (value) =>
  tooLong(value, 4000) ?? form(value, /^[A-Za-z0-9]+$/, 'letters and digits only, at least one');

/** short_identifier_type (4th ed. RTE 4.1.1.8): at most 250 characters; `[a-z0-9]` is what every system takes. */
export const shortIdentifier: DataType = (value) => tooLong(value, 250) ?? form(value, /^[a-z0-9]+$/, 'an id of letters a-z and digits');

/** language_type (4th ed. RTE 4.1.1.3): `cy-GB`, at most 250 characters; empty where the element allows it. */
export const language: DataType = (value) =>
  tooLong(value, 250) ?? form(value, /^([a-zA-Z]{2,3}|i|x)(-[a-zA-Z0-9]{2,8})*$/, 'a language such as cy or cy-GB');

/**
 * localized_string_type (4th ed. RTE 4.1.1.5): a language in `{lang=}` may come first. Without it
 * no brace may come first, as some systems take it for a delimiter that they do not know.
 */
export function localizedString(length: 250 | 4000): DataType {
  return (value) => {
    const [, tag, rest = ''] = /^(?:\{lang=([^}]*)\})?([\s\S]*)$/.exec(value) ?? [];
    const wrongTag = tag === undefined ? undefined : language(tag);
    if (wrongTag) return `has in {lang=} what ${wrongTag}`;
    if (rest.startsWith('{')) return 'begins with a brace that is not {lang=}';
    return tooLong(rest, length) ?? (length === 250 ? oneLine(rest) : undefined);
  };
}

/** real(10,7) (4th ed. RTE 4.1.1.6): five digits before and seven after the point are taken everywhere; no exponent. */
export const real: DataType = (value) =>
  form(value, /^-?\d{1,5}(\.\d{1,7})?$/, 'a decimal with at most five digits before and seven after the point');

/** A real number out of its range is an error of its own, 407; `undefined` when it is within. */
export type Range = (value: number) => string | undefined;

export function range(from: number, to: number): Range {
  return (value) => (value >= from && value <= to ? undefined : `is not from ${from} to ${to}`);
}

/**
 * time(second,10,0) (4th ed. RTE 4.1.1.7), years 1970 to 2038, as the strictest system reads it:
 * a zone only after one or two decimals, so that neither `…:05Z` nor `…:05.123Z` will do.
 */
export const time: DataType = (value) => {
  const found = timeForm.exec(value);
  if (!found) return 'is not a time such as 2026-05-04T13:05:09 or 2026-05-04T13:05:09.25Z';
  const [, year = '', month = '01', day = '01'] = found;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) > days ? `has no day ${day} in its month` : undefined;
};

const timeForm =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/;

/** timeinterval(second,10,2) (4th ed. RTE 4.1.1.7): `PT1M1.12S`; no weeks, at most two decimals. */
export const timeInterval: DataType = (value) =>
  form(value, /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/, 'a duration such as PT1M1.12S');

function oneLine(value: string): string | undefined {
  return /[\u0000-\u001f\u007f]/.test(value) ? 'has a line break or another control character' : undefined;
}
