import type { AuthoredText } from '../content/authored.js';
import type { AuthoredItem } from '../content/items/items.js';
import type { Place } from '../content/place.js';
import { itemsOf, readModuleFiles } from '../content/read-module.js';
import type { Report } from '../content/problem.js';
import type { Salvaged } from '../content/shape.js';
import type { Tree } from '../content/tree.js';
import type { Language } from '../../src/model/text.js';

/** Answers to choose from: those of a question, or of one step of a case. */
export interface Choice {
  readonly module: string;
  /** Of the question or the case. */
  readonly item: string;
  readonly options: readonly Option[];
  /** Of the list of options. */
  readonly place: Place;
}

export interface Option {
  readonly right: boolean;
  readonly label: Salvaged<AuthoredText>;
}

/** Of modules that were found without problems. */
export function choicesIn(tree: Tree, modules: readonly string[], languages: readonly Language[], report: Report): readonly Choice[] {
  return modules.flatMap((module) =>
    itemsOf(readModuleFiles(tree, module, languages, report)).flatMap(({ data, place }) =>
      choicesOf(data, place).map((choice) => ({ module, item: data.id ?? '', ...choice })),
    ),
  );
}

function choicesOf(item: Salvaged<AuthoredItem>, place: Place): readonly Pick<Choice, 'options' | 'place'>[] {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return [{ place: place.at('options'), options: (item.options ?? []).map((option) => ({ right: option?.key === true, label: option?.label ?? {} })) }];
    case 'case':
      return (item.steps ?? []).map((step, index) => ({
        place: place.at('steps', index, 'options'),
        options: (step?.options ?? []).map((option) => ({ right: option?.grade === 'best', label: option?.label ?? {} })),
      }));
    default:
      return [];
  }
}
