import { isMap, isScalar, isSeq, parseDocument, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Language } from '../../src/model/text.js';
import { Source } from '../content/source.js';
import type { AuthorString, AuthorText, Gap, StringRole } from './author-string.js';

/** A YAML file that authors write. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly module?: string;
}

/**
 * Every text of a YAML file: each map whose keys are languages. What is no YAML gives none;
 * the check tells of it.
 *
 * @param languages - of the course, and that which is being added
 */
export function yamlStrings({ file, text, module }: YamlSource, languages: readonly Language[]): readonly AuthorString[] {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  const source = new Source(file, text);
  const root = idOf(document.contents) ?? file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const found: AuthorString[] = [];

  const visit = (node: unknown, path: readonly string[]): void => {
    if (isMap(node)) {
      const pairs = textPairs(node, languages);
      if (pairs) found.push(stringOf(node, pairs, path));
      else for (const pair of node.items) visit(pair.value, [...path, keyOf(pair)]);
    } else if (isSeq(node)) {
      for (const [index, entry] of node.items.entries()) {
        const id = isMap(entry) ? idOf(entry) : undefined;
        // What all of the course knows by its id is called by that alone, wherever it stands.
        const shared = path.length === 2 && sharedLists.includes(path[1] ?? '');
        visit(entry, id === undefined ? [...path, String(index + 1)] : shared ? [id] : [...path, id]);
      }
    }
  };
  const stringOf = (node: YAMLMap, pairs: ReadonlyMap<Language, Scalar<string>>, path: readonly string[]): AuthorString => {
    const role = roleOf(path, file);
    const texts = languages.flatMap((language): [Language, AuthorText][] => {
      const scalar = pairs.get(language);
      return scalar ? [[language, textOfScalar(scalar, source)]] : [];
    });
    return {
      address: path.join('.'),
      owner: path[0] ?? '',
      role,
      form: role === 'answer' ? 'plain' : 'line',
      ...(module !== undefined && { module }),
      texts: Object.fromEntries(texts),
      gap: gapIn(node, file, text),
    };
  };
  visit(document.contents, [root]);
  return found;
}

/** Lists whose entries have ids that differ all over the course. */
const sharedLists: readonly string[] = ['questions', 'objectives', 'categories', 'terms'];

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function idOf(map: YAMLMap): string | undefined {
  const id = map.get('id');
  return typeof id === 'string' && /^[A-Za-z0-9-]+$/.test(id) ? id : undefined;
}

/** The map's texts by language; `undefined` where it is no pair of texts. */
function textPairs(map: YAMLMap, languages: readonly Language[]): ReadonlyMap<Language, Scalar<string>> | undefined {
  const pairs = new Map<Language, Scalar<string>>();
  for (const pair of map.items) {
    const { value } = pair;
    if (!languages.includes(keyOf(pair)) || !isText(value)) return undefined;
    pairs.set(keyOf(pair), value);
  }
  // Addresses of policies and the like say nothing.
  const words = [...pairs.values()].some(({ value }) => !/^(https?|mailto|tel):\S*$/.test(value));
  return words ? pairs : undefined;
}

function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '';
}

export function textOfScalar(scalar: Scalar<string>, source: Source): AuthorText {
  const [start, end] = scalar.range ?? [0, 0];
  return { file: source.file, line: source.positionOf(start).line, start, end, style: styleOf(scalar), text: scalar.value.trim() };
}

function styleOf({ type }: Scalar): AuthorText['style'] {
  if (type === 'QUOTE_DOUBLE') return 'quoted';
  if (type === 'QUOTE_SINGLE') return 'quoted-once';
  return type === 'PLAIN' ? 'yaml' : 'block-scalar';
}

/** Behind the last language of a pair: on a line of its own, or on the same in braces. */
function gapIn(map: YAMLMap, file: string, text: string): Gap {
  const last = map.items.at(-1);
  const value = isScalar(last?.value) ? last.value : undefined;
  const offset = value?.range?.[1] ?? 0;
  if (map.flow) return { file, offset, before: ', ' };
  const key = isScalar(last?.key) ? (last.key.range?.[0] ?? 0) : 0;
  const indent = ' '.repeat(key - (text.lastIndexOf('\n', key - 1) + 1));
  // A block scalar ends with the line break that is wanted here.
  return { file, offset, before: text[offset - 1] === '\n' ? indent : `\n${indent}` };
}

function roleOf(path: readonly string[], file: string): StringRole {
  const key = path.at(-1) ?? '';
  if (path.includes('accept')) return 'answer';
  if (path.includes('misplaced')) return 'reason';
  if (key === 'label') return labels[path.at(-3) ?? ''] ?? (file === 'course.yaml' ? 'category' : 'option');
  if (key === 'text' && file === 'course.yaml') return 'objective';
  return key.startsWith('reason') ? 'reason' : (keys[key] ?? 'text');
}

const keys: Readonly<Record<string, StringRole>> = {
  title: 'title',
  prompt: 'prompt',
  situation: 'situation',
  'reason-if-true': 'reason',
  'reason-if-false': 'reason',
  alternative: 'picture',
  unit: 'unit',
  term: 'term',
  definition: 'definition',
  name: 'name',
};

const labels: Readonly<Record<string, StringRole>> = {
  options: 'option',
  tokens: 'card',
  entries: 'card',
  sources: 'match',
  targets: 'match',
};
