import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlText, type XmlTreeNode } from 'libxml2-wasm';
import { joined } from '../../content/markdown/runs.js';
import type { Coded, CodedRun } from '../coded.js';
import { states, XLIFF, type State } from './document.js';

/** What came back from a translator. */
export interface ReadXliff {
  readonly from: string;
  /** Absent in a file that was never translated. */
  readonly to?: string;
  readonly units: readonly XliffUnit[];
}

export interface XliffUnit {
  readonly id: string;
  /** In the XLIFF file, from 1. */
  readonly line: number;
  /** The least far of its segments. */
  readonly state: State;
  readonly source: Coded;
  readonly target?: Coded;
  /** Why its translation cannot be read, if it cannot. */
  readonly flaw?: string;
}

/**
 * Reads XLIFF 2. Segments that a tool has split come back as one; comments, annotations and modules are passed over.
 *
 * @throws Error if it is no XML or no XLIFF 2, in words for who sent it
 */
export function readXliff(bytes: Uint8Array): ReadXliff {
  using document = parse(bytes);
  const { root } = document;
  if (root.name !== 'xliff' || root.namespaceUri !== XLIFF) {
    const version = attribute(root, 'version');
    throw new Error(root.name === 'xliff' ? `it is XLIFF ${version ?? 'of another version'}: send version 2.0 or 2.1` : 'it is no XLIFF file');
  }
  const to = attribute(root, 'trgLang');
  return { from: attribute(root, 'srcLang') ?? '', ...(to !== undefined && { to }), units: unitsIn(root) };
}

function parse(bytes: Uint8Array): XmlDocument {
  try {
    return XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE });
  } catch (error) {
    throw new Error(`it is no well-formed XML: ${error instanceof Error ? error.message.trim() : String(error)}`, { cause: error });
  }
}

function unitsIn(parent: XmlElement): readonly XliffUnit[] {
  return elementsIn(parent).flatMap((element) => {
    if (element.name === 'unit') return [unitOf(element)];
    return element.name === 'file' || element.name === 'group' ? unitsIn(element) : [];
  });
}

function unitOf(unit: XmlElement): XliffUnit {
  const parts = elementsIn(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');
  const segments = parts.filter(({ name }) => name === 'segment');
  const common = { id: attribute(unit, 'id') ?? '', line: unit.line, state: leastOf(segments.map(stateIn)) };
  const inEach = (name: string) => parts.map((part) => elementsIn(part).find((child) => child.name === name));
  const targets = inEach('target');
  try {
    const source = joined(inEach('source').flatMap((part) => (part ? contentOf(part) : [])));
    // What stands between segments is the source's where no translation of it is said.
    const whole = parts.map((part, index) => targets[index] ?? (part.name === 'ignorable' ? elementsIn(part)[0] : undefined));
    if (targets.every((target) => target === undefined)) return { ...common, source };
    if (whole.includes(undefined)) return { ...common, source, flaw: 'only a part of it is translated' };
    return { ...common, source, target: joined(whole.flatMap((part) => (part ? contentOf(part) : []))) };
  } catch (error) {
    return { ...common, source: [], flaw: error instanceof Error ? error.message : String(error) };
  }
}

/** @throws Error if a code begins or ends where none does */
function contentOf(element: XmlElement): Coded {
  const open: { readonly code: number; readonly runs: CodedRun[] }[] = [{ code: 0, runs: [] }];
  const add = (...runs: readonly CodedRun[]) => open.at(-1)?.runs.push(...runs);
  for (const node of nodesIn(element)) {
    if (node instanceof XmlText || node instanceof XmlCData) add(node.content);
    if (!(node instanceof XmlElement)) continue;
    if (node.name === 'cp') add(String.fromCodePoint(Number.parseInt(attribute(node, 'hex') ?? '', 16)));
    if (node.name === 'mrk') add(...contentOf(node));
    if (node.name === 'pc') add({ code: numberOf(node, 'id'), content: contentOf(node) });
    if (node.name === 'ph') add({ code: numberOf(node, 'id'), content: [] });
    // Some tools part a pair into its beginning and its end.
    if (node.name === 'sc') open.push({ code: numberOf(node, 'id'), runs: [] });
    if (node.name === 'ec') {
      const last = open.length > 1 ? open.pop() : undefined;
      if (last?.code !== numberOf(node, attribute(node, 'startRef') === undefined ? 'id' : 'startRef')) throw new Error('a code ends where another has not');
      add({ code: last.code, content: joined(last.runs) });
    }
  }
  if (open.length > 1) throw new Error(`code ${open.at(-1)?.code} has no end`);
  return joined(open[0]?.runs ?? []);
}

function numberOf(element: XmlElement, name: string): number {
  const value = attribute(element, name) ?? '';
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`a code "${value}" that the exported file does not have`);
  return Number(value);
}

function stateIn(segment: XmlElement): State {
  return states.find((state) => state === attribute(segment, 'state')) ?? 'initial';
}

function leastOf(all: readonly State[]): State {
  return states.find((state) => all.includes(state)) ?? 'initial';
}

function elementsIn(parent: XmlElement): readonly XmlElement[] {
  return nodesIn(parent).flatMap((node) => (node instanceof XmlElement && node.namespaceUri === XLIFF ? [node] : []));
}

function nodesIn(parent: XmlElement): readonly XmlTreeNode[] {
  const nodes: XmlTreeNode[] = [];
  for (let node = parent.firstChild; node; node = node.next) nodes.push(node);
  return nodes;
}

function attribute(element: XmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name && each.namespaceUri === '')?.value;
}
