const TOKEN = /--course-[a-z0-9-]+/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The design tokens under names of one letter: each stands in the styles dozens of times.
 *
 * @param tokens - the source that sets all of them
 * @returns what gives a source the short names
 * @throws Error, in turn, for a token that is used and set nowhere
 */
export function shortTokens(tokens) {
  const names = [...new Set(tokens.match(TOKEN))];
  if (names.length > LETTERS.length) throw new Error(`${names.length} tokens, names for ${LETTERS.length}`);
  return (code) =>
    code.replace(TOKEN, (name) => {
      const at = names.indexOf(name);
      if (at < 0) throw new Error(`no token is called ${name}`);
      return `--${LETTERS[at]}`;
    });
}
