import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodesIn } from './alike.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const COMMENT = /\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g;
const SHEET = /(?<=\bcss)`[^`]*`/g;
const ATTRIBUTE = /(?<=\sclass=)"[^"]*"/g;
const VALUE = /\$\{[^}]*\}/g;
const QUOTED = /'[^'\n]*'/g;
const NAME = /(?<![\w-])[a-z][a-z-]*(?![\w-])/g;
const SELECTED = /(?<=\.)[a-z][a-z-]*(?![\w-])/g;
/** How a source asks for an element by its class: by a selector that begins with one or with an attribute, or by `contains`. */
const ASKED = /'[.[][a-z][^'\n]*'|`\.[a-z-]+(?=\[)|(?<=\.classList\.contains\()'[^'\n]*'/g;

/** What those find their way by who play a package: short-classes.test.ts looks. */
export const KEPT = ['boxes', 'card', 'check', 'definition', 'handle', 'listen', 'name', 'next', 'on', 'options', 'pick', 'pool', 'previous', 'prompt', 'retry', 'slot', 'summary', 'wish'];

/**
 * Classes of the elements under a letter or two. Those that a source has as a text as well keep their names: they come from
 * elsewhere, as a kind of verdict or a screen's layout does, and so do those of `KEPT`.
 *
 * @throws Error, when it runs, if one is still in a script under its own name
 */
export function shortClasses() {
  const short = namesFor(sources());
  const renamed = (text, pattern) => text.replace(pattern, (name) => short[name] ?? name);
  const attribute = (text) => pieces(text).map(({ value, text }) => (value ? text.replace(QUOTED, (quoted) => renamed(quoted, NAME)) : renamed(text, NAME))).join('');
  const sheet = (text) => pieces(text).map(({ value, text }) => (value ? text : renamed(text, SELECTED))).join('');
  return {
    name: 'short-classes',
    short,
    transform(code, file) {
      if (!file.startsWith(fromRoot('src/'))) return null;
      const asked = (text) => (/^['`][.[]/.test(text) ? renamed(text, SELECTED) : renamed(text, NAME));
      return { code: code.replace(SHEET, sheet).replace(ATTRIBUTE, attribute).replace(ASKED, asked), map: null };
    },
    renderChunk(code, { name: script }) {
      const texts = [...nodesIn(this.parse(code))].flatMap(({ type, value }) => (type === 'TemplateElement' ? [value.raw] : type === 'Literal' && typeof value === 'string' ? [value] : []));
      const left = Object.keys(short).find((name) => texts.some((text) => new RegExp(`(?:^|\\{[^]*)\\.${name}(?![\\w-])|\\bclass=(?:"[^"]*(?<![\\w-]))?${name}(?![\\w-])`).test(text)));
      if (left) throw new Error(`${script}: class ${left} is there under its own name`);
      return null;
    },
  };
}

function namesFor(codes) {
  const all = (pattern, texts) => texts.flatMap((text) => text.match(pattern) ?? []);
  const selected = all(SELECTED, all(SHEET, codes).map((sheet) => sheet.replace(VALUE, '')));
  const given = all(NAME, all(ATTRIBUTE, codes));
  const texts = new Set(all(NAME, all(QUOTED, codes.map((code) => code.replace(SHEET, '').replace(ATTRIBUTE, '').replace(ASKED, '')))));
  const names = [...new Set(selected)].filter((name) => given.includes(name) && !texts.has(name) && !KEPT.includes(name));
  const uses = (name) => [...selected, ...given].filter((each) => each === name).length;
  // By name where they are used as often, so that the same sources always give the same script.
  const inOrder = names.sort().sort((one, other) => uses(other) - uses(one));
  return Object.fromEntries(inOrder.map((name, at) => [name, LETTERS[at] ?? LETTERS[0] + LETTERS[at - LETTERS.length]]));
}

/** The values in a template apart from what is around them. */
function pieces(text) {
  const values = text.match(VALUE) ?? [];
  return text.split(VALUE).flatMap((around, at) => [{ text: around }, ...(at < values.length ? [{ value: true, text: values[at] }] : [])]);
}

/** All that ships, comments and the interface's words apart. */
function sources() {
  const files = readdirSync(fromRoot('src'), { recursive: true }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('i18n'));
  return files.map((file) => readFileSync(fromRoot(`src/${file}`), 'utf8').replace(COMMENT, ''));
}

function fromRoot(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
