import { readFileSync } from 'node:fs';

/** Those that the scripts are fullest of, apart from what Lit's and our own properties are called: short-names.test.ts looks. */
const FIRST = [...'esrnacdgfbwq'];
const SECOND = ['', ...'etisrnaolcdhpufmgbvywkxqjz'];
const TAKEN = ['at', 'el', 'en', 'no'];
const FREE = SECOND.flatMap((second) => FIRST.map((first) => first + second)).filter((name) => !TAKEN.includes(name));

/** Most used first, so that those are the shortest. What may stand there is in short-names.test.ts. */
const names = readFileSync(new URL('private-names.txt', import.meta.url), 'utf8').trim().split('\n');

/** By name, the one it ships under: the same in every script, as several of them share what has it. */
export const short = Object.fromEntries(names.map((name, at) => [name, FREE[at]]));

/** What esbuild has to be told: it knows a property from a variable. Quoted, as in words that come from a file, it is the same one. */
export const shortened = { mangleProps: new RegExp(`^(?:${names.join('|')})$`), mangleQuoted: true, mangleCache: short };

/**
 * Properties that never leave the player, under short names, in templates too. What is written to an LMS or a device,
 * and what the build writes for the player, keeps its own.
 *
 * @throws Error, when it runs, if one of the names is still in a script: something asks for it by its text
 */
export function shortNames() {
  return {
    name: 'short-names',
    transform: (code) => ({ code: code.replace(/(?<=\s\.)\w+(?==)/g, (name) => short[name] ?? name), map: null }),
    renderChunk(code, { name: script }) {
      const left = names.find((name) => new RegExp(`\\b${name}\\b`).test(code));
      // A script of words says what it likes to the learner.
      if (left && (script === 'player' || script === 'screens')) throw new Error(`${script}: ${left} is not private, or is a text as well`);
      return null;
    },
  };
}
