import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODEC = 'src/session/codec/';
const HABIT = /(?<=\.(?:flag|count)\()(['"])([^'"]+)\1/g;
const FACT = /(?<=readonly type: )(')([a-z-]+)'/g;
const EVENT = /(?<=^ {4})(')([a-z-]+)'(?=: \w+Event;$)/gm;
const BUG = /\bthrow new (RangeError|DamagedError|NewerContentError)\([^\n]*\);$/gm;

/**
 * Texts that nobody reads once the course is built. Those that only tell one thing from another become letters: what the
 * coder's odds are learned by, the facts of a session, the elements' events. Those of errors that are caught, or that
 * tests would have met, go: where it was thrown says as much. Errors are found by their names, so this is for sources.
 *
 * @throws Error, when it runs, if a fact or an event is still in a script under its own name
 */
export function shortTexts() {
  const habits = lettersFor(readdirSync(fromRoot(CODEC), { recursive: true }).flatMap((file) => (file.endsWith('.ts') ? found(CODEC + file, HABIT) : [])));
  const told = lettersFor([...found('src/session/events.ts', FACT), ...found('src/elements/events.ts', EVENT)]);
  const toldIn = new RegExp(`(?<=["'\`]|\\s@)(?:${Object.keys(told).join('|')})(?=["'\`=])`, 'g');
  return {
    name: 'short-texts',
    transform(code, file) {
      if (!file.startsWith(fromRoot('src/'))) return null;
      const quiet = code.replace(BUG, 'throw new $1();').replace(toldIn, (text) => told[text]);
      return { code: file.startsWith(fromRoot(CODEC)) ? quiet.replace(HABIT, (_, quote, habit) => `"${habits[habit]}"`) : quiet, map: null };
    },
    renderChunk(code, { name: script }) {
      const left = Object.keys(told).find((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code));
      if (left) throw new Error(`${script}: ${left} is there under its own name`);
      return null;
    },
  };
}

function found(file, pattern) {
  return [...readFileSync(fromRoot(file), 'utf8').matchAll(pattern)].map(([, , text]) => text);
}

/** Sorted, so that the same sources always give the same script. */
function lettersFor(texts) {
  return Object.fromEntries([...new Set(texts)].sort().map((text, at) => [text, LETTERS[at] ?? LETTERS[0] + LETTERS[at - LETTERS.length]]));
}

function fromRoot(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
