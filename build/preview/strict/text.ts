/** What is wrong with a value, in words; `undefined` when it is of the type. */
export type DataType = (value: string) => string | undefined;

/** What some systems strip or double in a value that they keep: quotes, `\`, `<`, `>`, `&`. */
const damaged = /["'\\<>&]/;

/** Printable ASCII without what has been seen to be damaged: what every system gives back as it got it. */
export const safeCharacters: DataType = (value) => {
  if (!/^[\x20-\x7e]*$/.test(value)) return 'has characters outside printable ASCII';
  return damaged.test(value) ? 'has a quote, backslash, <, > or &, which some systems damage' : undefined;
};

/** A word of a vocabulary, spelt just so. */
export function vocabulary(...words: readonly string[]): DataType {
  return (value) => (words.includes(value) ? undefined : `is none of ${words.map((word) => `"${word}"`).join(', ')}`);
}

export function tooLong(value: string, length: number): string | undefined {
  return value.length > length ? `has ${value.length} characters, more than ${length}` : undefined;
}

export function form(value: string, pattern: RegExp, wanted: string): string | undefined {
  return pattern.test(value) ? undefined : `is not ${wanted}`;
}

/** For a message. */
export function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}
