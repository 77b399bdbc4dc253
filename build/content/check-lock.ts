import type { Lock } from '../../src/model/shape.js';
import { readerOf } from './items/items.js';
import { allocate, MOST_PARTS, type LockRefusal, type NamedModule } from './lock.js';
import { lockChange, readLock, type LockChange } from './lock-file.js';
import type { Report } from './problem.js';
import { itemsOf, partsOf, screensOf, sourceOf, type ModuleFiles, type PlacedItem } from './read-module.js';
import type { Tree } from './tree.js';

/** The module's lock with a number for each id; `undefined`, and told, when its file is damaged. */
export function readAndAllocate(tree: Tree, files: ModuleFiles, report: Report): LockChange | undefined {
  const file = `${files.id}/ids.lock.json`;
  const source = sourceOf(tree, file, report);
  let before: Lock | undefined;
  if (tree.bytes.has(file)) {
    before = source && readLock(source, report);
    if (!before) return undefined;
  }
  const { lock, refusals } = allocate(before, namesOf(files));
  for (const refusal of refusals) tellOf(refusal, files);
  return lockChange(file, lock, source?.text);
}

function namesOf(files: ModuleFiles): NamedModule {
  return {
    screens: screensOf(files).flatMap(({ data }) => (data.id === undefined ? [] : [{ id: data.id, parts: partsOf(data) ?? [] }])),
    items: itemsOf(files).flatMap(({ data, place }) => {
      if (data.id === undefined || !data.kind) return [];
      const { parts, places } = readerOf(data.kind).ids(data, place);
      const ids = (of: typeof parts) => of.flatMap(({ id }) => id ?? []);
      return [{ id: data.id, kind: data.kind, parts: ids(parts), places: ids(places) }];
    }),
  };
}

function tellOf(refusal: LockRefusal, files: ModuleFiles): void {
  const owners: readonly Pick<PlacedItem, 'place' | 'data'>[] = itemsOf(files);
  const owner = refusal.kind === 'kind-changed' ? refusal.item : refusal.owner;
  const screens = refusal.kind === 'too-many' && refusal.of === 'screens';
  const place = (screens ? screensOf(files) : owners).find(({ data }) => data.id === owner)?.place;
  if (refusal.kind === 'kind-changed') {
    place?.at('kind').report(`"${owner}" was ${refusal.was} before, and learners have answers to that`, 'give the item a new id');
  } else {
    place?.at('id').report(
      `"${owner}" has had ${refusal.used} parts, those now gone counted`,
      `wanted ${MOST_PARTS} at most${screens ? '' : ', or an item with a new id'}`,
    );
  }
}
