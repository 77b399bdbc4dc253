import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';
import { nameOf, type Path } from './path.js';
import type { Position, Source } from './source.js';
import type { Report } from './problem.js';
import { bracketsInWords, inWords, reusedInWords } from './yaml-errors.js';

/** A YAML file whose values can be pointed at. */
export interface YamlFile {
  readonly source: Source;
  /** As plain data of whatever shape. */
  readonly data: unknown;
  /** Where the value's text is, from and to. What is missing is where its owner is. */
  rangeOf(path: Path): readonly [start: number, end: number];
  positionOfKey(path: Path): Position;
}

/** `undefined`, and one problem, when the text is no YAML; a key written twice is told and passed over. */
export function parseYaml(source: Source, report: Report): YamlFile | undefined {
  const document = parseDocument(source.text, { prettyErrors: false });
  const tell = (offset: number, path: string, found: string, wanted: string) =>
    report({ file: source.file, ...source.positionOf(offset), path, found, wanted });

  const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY') ?? document.warnings[0];
  if (broken) {
    const { offset, found, wanted } = inWords(broken, source.text);
    tell(offset, 'YAML', found, wanted);
    return undefined;
  }
  const strange = strangerIn(document);
  if (strange) {
    const [found, wanted] = isAlias(strange) || strange.anchor ? reusedInWords : bracketsInWords;
    tell(strange.range?.[0] ?? 0, 'YAML', found, wanted);
    return undefined;
  }
  const data: unknown = document.toJS();
  for (const { pos } of document.errors) {
    tell(pos[0], nameOf(data, pathOfKeyAt(document, pos[0])), 'the same key twice', 'wanted it once');
  }

  return {
    source,
    data,
    rangeOf: (path) => rangeAt(document, path, false),
    positionOfKey: (path) => source.positionOf(rangeAt(document, path, true)[0]),
  };
}

/** Content has no use for anchors, aliases and keys of several words; they come of text that needs quotes. */
function strangerIn(document: Document): Node | undefined {
  let first: Node | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) || !isNode(key)) return undefined;
      first = key;
      return visit.BREAK;
    },
    Node(_, node) {
      if (!isAlias(node) && !node.anchor) return undefined;
      first = node;
      return visit.BREAK;
    },
  });
  return first;
}

function pathOfKeyAt(document: Document, offset: number): Path {
  let path: Path = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key) || pair.key.range?.[0] !== offset) return undefined;
      path = [...ancestors, pair].flatMap((node, index, nodes): Path => {
        if (isPair(node)) return [String(isScalar(node.key) ? node.key.value : '')];
        return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
      });
      return visit.BREAK;
    },
  });
  return path;
}

function rangeAt(document: Document, path: Path, ofKey: boolean): readonly [number, number] {
  let node: unknown = document.contents;
  let range = rangeOf(document.contents) ?? ([0, 0] as const);
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const last = depth === path.length - 1;
    const named = ofKey && last ? pair?.key : isEmpty(node) ? (pair?.key ?? node) : node;
    range = rangeOf(named) ?? range;
  }
  return range;
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return undefined;
  const range = (node satisfies Node).range;
  return range ? [range[0], range[1]] : undefined;
}
