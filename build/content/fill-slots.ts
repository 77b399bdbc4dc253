import { NOTHING, readInline, MISSING, type LineRules, type Tell } from './markdown/inline.js';
import { parseLine } from './markdown/parser.js';
import { cases, holds, valueSlots, type LocalWords } from './slots.js';
import { quoted, useOneOf } from './words.js';

const MARK = /\{\{(.*?)\}\}/g;

/**
 * The text as one organisation has it, in the same lines: `{{manager}}` becomes what was filled in, and of
 * `{{wales: words | england: words | words}}` the words of the first case that holds become text, the last being for
 * everyone else. Where nothing fits, a sign is left, by which a slot's paragraph or list item is dropped later.
 * All words are checked, those that are not shown too: a mistake must not wait for another employer.
 *
 * @param isName - whether this line has to say something, whatever is filled in
 * @param tellAt - tells of mistakes in a line, counted from 0
 */
export function fillSlots(text: string, rules: LineRules, isName: (line: string) => boolean, tellAt: (line: number) => Tell): string {
  if (!text.includes('{{')) return text;
  const lines = text.split('\n');
  return lines.map((line, index) => (line.includes('{{') ? filled(line, rules, isName(line), tellAt(index)) : line)).join('\n');
}

/** One of the words between the bars. */
interface Choice {
  /** Absent where the words are for everyone else. */
  readonly name?: string;
  /** Absent where the slot’s value is shown. */
  readonly words?: string;
}

function filled(line: string, rules: LineRules, isName: boolean, tell: Tell): string {
  const rest = line.replace(MARK, '');
  if (rest.includes('{{')) tell('{{', 'a local mark without its end', 'wanted }} in the same line');
  return line.replace(MARK, (mark: string, inside: string) => {
    const choices = inside.split('|').map((part, index) => choiceOf(part.trim(), index));
    if (!isSound(choices, mark, tell)) return NOTHING;
    if (isName) checkName(choices, mark, rest, tell);
    const chosen = choices.find(({ name }) => name === undefined || holds(rules.local, name));
    for (const { words } of choices.filter((each) => each !== chosen)) if (words) readInline(parseLine(words), rules, tell);
    return shown(chosen, rules.local) ?? (choices[0]?.words === undefined ? MISSING : NOTHING);
  });
}

function choiceOf(part: string, index: number): Choice {
  const [, name, words] = /^([a-z]+(?:-[a-z]+)*)\s*(?::\s*(.*))?$/.exec(part) ?? [];
  if (name === undefined || (words === undefined && index > 0)) return { words: part };
  return words === undefined ? { name } : { name, words };
}

/** Whether the mark can be read; one mistake a mark is told. */
function isSound(choices: readonly Choice[], mark: string, tell: Tell): boolean {
  const wrong = choices.flatMap(({ name, words }, index): (readonly [found: string, wanted: string])[] => {
    if (words === '') return [[`no words in ${quoted(mark)}`, 'wanted some after each colon and each |']];
    if (name === undefined && index === 0) return [[`${quoted(words ?? '')} is no slot`, useOneOf(words ?? '', valueSlots, '')]];
    if (name === undefined) return index < choices.length - 1 ? [[`words without a case before the last | of ${quoted(mark)}`, 'wanted them last, for everyone else']] : [];
    if (words === undefined) {
      if (cases.includes(name) && !isValue(name)) return [[`"${name}" without words`, `wanted {{${name}: words}}`]];
      return isValue(name) ? [] : [[`"${name}" is no slot`, useOneOf(name, valueSlots, '')]];
    }
    return cases.includes(name) ? [] : [[`"${name}" is no slot, policy, nation or setting`, useOneOf(name, cases, '')]];
  });
  for (const [found, wanted] of wrong.slice(0, 1)) tell(mark, found, wanted);
  return wrong.length === 0;
}

function isValue(name: string): boolean {
  return valueSlots.some((slot) => slot === name);
}

/** Titles, what is said of pictures, and all texts of YAML files are there for everyone. */
function checkName(choices: readonly Choice[], mark: string, rest: string, tell: Tell): void {
  if (choices.at(-1)?.name === undefined) return;
  if (choices[0]?.words !== undefined && /[\p{L}\p{N}]/u.test(rest)) return;
  tell(mark, `a text that some never see (${quoted(mark)})`, 'wanted words for everyone else, after a | at its end');
}

function shown(chosen: Choice | undefined, { values }: LocalWords): string | undefined {
  return chosen?.words ?? (chosen?.name === undefined ? undefined : values.get(chosen.name));
}
