import type { Lock } from '../../src/model/shape.js';
import { homeScreens, itemsOn, type Modules } from './borrowed.js';
import { readerOf } from './items/items.js';
import { allocate, MOST_PARTS, type LockRefusal, type NamedModule } from './lock.js';
import { lockChange, readLock, type LockChange } from './lock-file.js';
import type { Report } from './problem.js';
import { itemsOf, screensOf, sourceOf, type ModuleFiles, type PlacedItem } from './read-module.js';
import { openableSections } from './reading-screens.js';
import type { Tree } from './tree.js';

/** The module's lock with a number for each id; `undefined`, and told, when its file is damaged. */
export function readAndAllocate(tree: Tree, files: ModuleFiles, modules: Modules, report: Report): LockChange | undefined {
  const file = `${files.id}/ids.lock.json`;
  const source = sourceOf(tree, file, report);
  let before: Lock | undefined;
  if (tree.bytes.has(file)) {
    before = source && readLock(source, report);
    if (!before) return undefined;
  }
  const { lock, refusals } = allocate(before, namesOf(files, modules));
  for (const refusal of refusals) tellOf(refusal, files);
  return lockChange(file, lock, source?.text);
}

/** All that the module holds, what it borrows included: that has a number here too, beside the one at home. */
function namesOf(files: ModuleFiles, modules: Modules): NamedModule {
  const screens = homeScreens(files, modules);
  const items = new Map([...itemsOf(files), ...screens.flatMap((screen) => itemsOn(screen, modules))].map((item) => [item.data.id, item]));
  return {
    screens: screens.flatMap(({ screen: { data } }) => (data.id === undefined ? [] : [{ id: data.id, parts: openableSections(data) }])),
    items: [...items.values()].flatMap(({ data, place }) => {
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
