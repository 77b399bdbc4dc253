import type { Form, Sentence, Written } from '../../src/i18n/written-words.js';

/** What a table of words is made into. */
export interface WordsModule {
  /** `import` lines for its type and for what its sentences need. */
  readonly imports: { readonly type: string; readonly plural: string; readonly shortNumber: string };
  readonly language: string;
  /** `en: Words`. */
  readonly declaration: string;
  /** What to change instead. */
  readonly madeOf: string;
}

/**
 * A table of words as TypeScript: sentences as functions, so that the compiler holds them against their type, and a learner loads
 * nothing that reads signs in texts.
 *
 * @param names - of what sentences are about, in groups like the words
 */
export function wordsSource(words: Written, names: unknown, { imports, language, declaration, madeOf }: WordsModule): string {
  const table = tableSource(words, names, '');
  const uses = (name: string): boolean => table.includes(`${name}(`);
  const lines = [
    ...(uses('plural') ? [imports.plural] : []),
    ...(uses('shortNumber') ? [imports.shortNumber] : []),
    imports.type,
    '',
    `// Made of ${madeOf} by npm run check. Write there.`,
    ...(uses('plural') ? [`const plural = pluralIn('${language}');`, ''] : []),
    `export const ${declaration} = ${table};`,
  ];
  return `${lines.join('\n')}\n`;
}

function tableSource(part: Written, names: unknown, indent: string): string {
  if (typeof part === 'string') return quoted(part);
  const deeper = `${indent}  `;
  if (isList(part)) return `[\n${part.map((each) => `${deeper}${tableSource(each, undefined, deeper)},\n`).join('')}${indent}]`;
  if (isSentence(part)) return functionSource(part[''], Array.isArray(names) ? names.map(String) : []);
  const entries = Object.entries(part).map(([key, each]) => `${deeper}${keySource(key)}: ${tableSource(each, partOf(names, key), deeper)},\n`);
  return `{\n${entries.join('')}${indent}}`;
}

function functionSource(form: Form, names: readonly string[]): string {
  const used = names.map((_, position) => isAbout(form, position)).lastIndexOf(true) + 1;
  return `(${names.slice(0, used).join(', ')}) => ${expression(form, names)}`;
}

function isAbout(form: Form, position: number): boolean {
  if (typeof form === 'string') return form.includes(`{${position}}`);
  return form.by === position || Object.entries(form.forms).some(([key, each]) => key === `=#${position}` || isAbout(each, position));
}

function expression(form: Form, names: readonly string[]): string {
  if (typeof form === 'string') return /\{\d\}/.test(form) ? `\`${inTemplate(form, names)}\`` : quoted(form);
  const whole = sharedSource(form, names);
  const equal = Object.entries(form.forms).filter(([key]) => key.startsWith('='));
  if (equal.length === 0) return whole;
  // What is the same for plurals alone may be more.
  const plurals = { ...form, forms: Object.fromEntries(Object.entries(form.forms).filter(([key]) => !key.startsWith('='))) };
  const parted = equalsSource(form, names, sharedSource(plurals, names));
  return parted.length < whole.length ? parted : whole;
}

function sharedSource(form: Forms, names: readonly string[]): string {
  const { before, varying, after } = apart(form);
  const choice = choiceSource(varying, names);
  return before === '' && after === '' ? choice : `\`${inTemplate(before, names)}\${${choice}}${inTemplate(after, names)}\``;
}

type Forms = Exclude<Form, string>;

/** What all forms begin and end with stands once, to the letter: learners load it. */
function apart(form: Forms): { readonly before: string; readonly varying: Forms; readonly after: string } {
  const all = Object.values(form.forms);
  const texts = all.flatMap((each) => (typeof each === 'string' ? [each.match(/\{\d\}|[^]/gu) ?? []] : []));
  const [first = []]: readonly (readonly string[])[] = texts;
  if (texts.length < all.length || new Set(all).size < 2) return { before: '', varying: form, after: '' };
  const shortest = Math.min(...texts.map(({ length }) => length));
  let head = 0;
  while (head < shortest && texts.every((letters) => letters[head] === first[head])) head += 1;
  let tail = 0;
  while (tail < shortest - head && texts.every((letters) => letters.at(-1 - tail) === first.at(-1 - tail))) tail += 1;
  const forms = Object.fromEntries(Object.keys(form.forms).map((key, index) => [key, (texts[index] ?? []).slice(head, (texts[index]?.length ?? 0) - tail).join('')]));
  return { before: first.slice(0, head).join(''), varying: { ...form, forms }, after: first.slice(first.length - tail).join('') };
}

/** Numbers that are told apart by themselves, then the plurals of the language. */
function choiceSource(form: Forms, names: readonly string[]): string {
  const { by, forms } = form;
  const same = (form: Form) => JSON.stringify(form) === JSON.stringify(forms['other']);
  const plurals = Object.entries(forms).filter(([key, form]) => !key.startsWith('=') && (key === 'other' || !same(form)));
  const other = expression(forms['other'] ?? '', names);
  const rest = plurals.length > 1 ? `plural(${names[by] ?? ''}, { ${plurals.map(([category, form]) => `${category}: ${expression(form, names)}`).join(', ')} })` : other;
  return equalsSource(form, names, rest);
}

function equalsSource({ by, forms }: Forms, names: readonly string[], otherwise: string): string {
  const equal = Object.entries(forms).filter(([key]) => key.startsWith('='));
  return equal.reduceRight((rest, [key, form]) => {
    const value = key.startsWith('=#') ? (names[Number(key.slice(2))] ?? '') : key.slice(1);
    const said = expression(form, names);
    return `${names[by] ?? ''} === ${value} ? ${said.includes(' ? ') && !said.startsWith('`') ? `(${said})` : said} : ${rest}`;
  }, otherwise);
}

function inTemplate(text: string, names: readonly string[]): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/\{(\d)\}/g, (_, position: string) => `\${${valueSource(names[Number(position)] ?? '')}}`);
}

/** Of all numbers, points alone can have parts. */
function valueSource(name: string): string {
  return name === 'earned' ? `shortNumber(${name})` : name;
}

function keySource(key: string): string {
  return /^[A-Za-z]\w*$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return /['\\\n]/.test(text) ? JSON.stringify(text) : `'${text}'`;
}

function partOf(group: unknown, key: string): unknown {
  return typeof group === 'object' && group !== null ? Reflect.get(group, key) : undefined;
}

function isList(part: Exclude<Written, string>): part is readonly Written[] {
  return Array.isArray(part);
}

function isSentence(part: object): part is Sentence {
  return '' in part;
}
