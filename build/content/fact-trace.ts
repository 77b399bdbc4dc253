import { readFacts, type AuthoredFact } from './facts-file.js';
import { itemsOf, screensOf, type ModuleFiles } from './read-module.js';
import type { Tree } from './tree.js';

/** A fact with what names it: ids in the course's order, each once. */
export interface TracedFact extends AuthoredFact {
  readonly screens: readonly string[];
  readonly items: readonly string[];
}

/** Of content without problems; none where the course lists no facts. */
export function traceFacts(tree: Tree, modules: readonly ModuleFiles[]): readonly TracedFact[] {
  const file = readFacts(tree, () => undefined);
  const screens = modules.flatMap(screensOf);
  const items = modules.flatMap(itemsOf);
  const naming = (all: typeof screens | typeof items, fact: string) => [...new Set(all.flatMap(({ data }) => (data.facts?.includes(fact) ? (data.id ?? []) : [])))];
  return (file?.value().facts ?? []).map((fact) => ({ ...fact, screens: naming(screens, fact.id), items: naming(items, fact.id) }));
}
