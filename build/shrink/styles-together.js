/** Begins every style sheet that is to be found again once the script is minified; a comment to browsers. */
export const MARK = '/**/';
const SHEET = /([\w$]+)`\/\*\*\/([^`$\\]*)`/g;
const START = /^((?:\/\*![^]*?\*\/\s*)?[^]*?"use strict";)/;

/**
 * The style sheets of a script side by side, ahead of all else: gzip looks back 32 kB and no further, and what is
 * most like a style sheet is another. Runs on the minified script.
 */
export function stylesTogether() {
  return {
    name: 'styles-together',
    renderChunk(code) {
      const sheets = [];
      const rest = code.replace(SHEET, (_, css, sheet) => `${css}([$css[${sheets.push(sheet) - 1}]])`);
      if (sheets.length === 0) return null;
      if (!START.test(rest)) throw new Error('no place for the styles');
      const start = (before) => `${before}let $css=[${sheets.map((sheet) => `\`${sheet}\``).join(',')}];`;
      // A sheet that takes in others stays where it is, without the mark.
      return { code: rest.replaceAll(`\`${MARK}`, '`').replace(START, start), map: null };
    },
  };
}
