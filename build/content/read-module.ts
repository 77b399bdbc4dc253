import type { Language } from '../../src/model/text.js';
import { textSchema } from './authored.js';
import { itemSchema, type AuthoredItem } from './items/items.js';
import { assessmentSchema, type AuthoredAssessment } from './assessment-file.js';
import { moduleSchema, type AuthoredModule, type AuthoredScreen } from './module-file.js';
import type { Place } from './place.js';
import type { Report } from './problem.js';
import { readAuthored, type Authored, type Salvaged } from './shape.js';
import { decode, type Source } from './source.js';
import type { Tree } from './tree.js';

/** The YAML files of one module, each checked against its own shape only. */
export interface ModuleFiles {
  /** Name of the folder, which is the module's id. */
  readonly id: string;
  readonly module: Authored<AuthoredModule> | undefined;
  /** By file name without its end; `undefined` where the file could not be read. */
  readonly activities: ReadonlyMap<string, Authored<AuthoredItem> | undefined>;
  readonly assessments: ReadonlyMap<string, Authored<AuthoredAssessment> | undefined>;
}

/** An item of the module and where it is written. */
export interface PlacedItem {
  readonly data: Salvaged<AuthoredItem>;
  readonly place: Place;
}

export interface PlacedScreen {
  readonly data: Salvaged<AuthoredScreen>;
  readonly place: Place;
}

export function readModuleFiles(tree: Tree, id: string, languages: readonly Language[] | undefined, report: Report): ModuleFiles {
  const text = textSchema(languages);
  const read = <T extends object>(file: string, schema: Parameters<typeof readAuthored<T>>[1]) => {
    const source = sourceOf(tree, file, report);
    return source && readAuthored<T>(source, schema, report);
  };
  const readAll = <T extends object>(folder: string, schema: Parameters<typeof readAuthored<T>>[1]) =>
    new Map(namesIn(tree, `${id}/${folder}/`).map((name) => [name, read<T>(`${id}/${folder}/${name}.yaml`, schema)]));
  return {
    id,
    module: read<AuthoredModule>(`${id}/module.yaml`, moduleSchema(text)),
    activities: readAll<AuthoredItem>('activities', itemSchema(text)),
    assessments: readAll<AuthoredAssessment>('assessments', assessmentSchema(text)),
  };
}

/** The text of a file that is there. */
export function sourceOf(tree: Tree, file: string, report: Report): Source | undefined {
  const bytes = tree.bytes.get(file);
  return bytes && decode(file, bytes, report);
}

/** Every item of the module, whether or not a screen uses it. */
export function itemsOf({ activities, assessments }: ModuleFiles): readonly PlacedItem[] {
  const practised = [...activities.values()].flatMap((file) => (file ? [{ data: file.data, place: file.place }] : []));
  const asked = [...assessments.values()].flatMap((file) =>
    (file?.data.questions ?? []).flatMap((data, index) => (file && data ? [{ data, place: file.place.at('questions', index) }] : [])),
  );
  return [...practised, ...asked];
}

export function screensOf({ module }: ModuleFiles): readonly PlacedScreen[] {
  return (module?.data.screens ?? []).flatMap((data, index) => (module && data ? [{ data, place: module.place.at('screens', index) }] : []));
}

function namesIn(tree: Tree, folder: string): readonly string[] {
  return tree.files.flatMap((file) => {
    const name = file.startsWith(folder) && file.endsWith('.yaml') ? file.slice(folder.length, -'.yaml'.length) : '';
    return name === '' || name.includes('/') ? [] : [name];
  });
}
