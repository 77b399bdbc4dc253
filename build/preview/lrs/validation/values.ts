/** An absolute IRI: a scheme, then no blank and none of the characters that RFC 3987 keeps out. */
export function isIri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);
}

/** Case does not matter (RFC 4122, 3); the variant does, the version does not. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text);
}

const dateTime =
  /^(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):?[0-5]\d(?::?(?:[0-5]\d|60)(?:[.,]\d+)?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/;

/** An ISO 8601 date with time. An offset of minus zero is refused. @see xAPI 1.0.3 Data 4.5 */
export function isTimestamp(text: string): boolean {
  const parts = dateTime.exec(text);
  if (!parts) return false;
  const [, year, month, day, offset] = parts;
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) <= daysInMonth && !/^-00(?::?00)?$/.test(offset ?? '');
}

/** Weeks stand alone; only the last number may have a fraction. @see xAPI 1.0.3 Data 4.6 */
export function isDuration(text: string): boolean {
  if (/^P\d+(?:[.,]\d+)?W$/.test(text)) return true;
  const form =
    /^P(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/;
  return form.test(text) && !/[.,]\d+[A-Z].*\d/.test(text);
}

const languageTag = new RegExp(
  '^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})' + // language, with extended subtags
    '(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?' + // script, region
    '(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*' + // variants
    '(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?' + // extensions, private use
    '|x(?:-[a-z0-9]{1,8})+|i-[a-z]+|[a-z]{2,3}-[a-z]{3,8}(?:-[a-z]+)?)$', // private, grandfathered
  'i',
);

/** @see RFC 5646, 2.1 */
export function isLanguageTag(text: string): boolean {
  return languageTag.test(text);
}

/** @see xAPI 1.0.3 Data 2.4.2.3: `mailto:` and one address */
export function isMailbox(text: string): boolean {
  return /^mailto:[^\s@,]+@[^\s@,]+$/.test(text);
}

/** Hexadecimal, as the standard wants of `mbox_sha1sum`. */
export function isSha1(text: string): boolean {
  return /^[0-9a-f]{40}$/i.test(text);
}

/** Hexadecimal, of one of the lengths that the SHA-2 family has (224 to 512 bits). */
export function isSha2(text: string): boolean {
  return /^[0-9a-f]+$/i.test(text) && [56, 64, 96, 128].includes(text.length);
}

/** `type/subtype`, with or without parameters (RFC 2046). */
export function isMediaType(text: string): boolean {
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+(?:\s*;\s*[\w!#$&^.+-]+=(?:"[^"]*"|[^\s;"]+))*\s*;?$/.test(text);
}

/** @see xAPI 1.0.3 Data 2.4.10 and Communication 3.3: 1.0 means 1.0.0, and every 1.0.x is taken */
export function isVersion(text: string): boolean {
  return /^1\.0(?:\.\d+)?$/.test(text);
}
