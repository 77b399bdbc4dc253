import { findHome, homeScreens, poolOf, type Modules } from './borrowed.js';
import { screensOf, type ModuleFiles } from './read-module.js';
import { useOneOf } from './words.js';

/** Screens of other modules are shown by modules of their own only, so that no screen is twice in a unit. */
export function checkBorrowed(files: ModuleFiles, modules: Modules): void {
  const { module } = files;
  const borrowed = new Set<string>();
  for (const { data, place } of screensOf(files)) {
    if (data.kind !== 'borrow' || data.id === undefined) continue;
    const at = place.at('id');
    const found = findHome(data.id, modules);
    if (module?.data.standalone !== true) {
      if (module?.place.at('standalone').intact) at.report(`"${data.id}" borrowed by a module of the course`, `wanted standalone: true in ${files.id}/module.yaml, or a screen of its own`);
    } else if (!found) {
      at.report(`"${data.id}" is no screen of another module`, useOneOf(data.id, idsOfOthers(files, modules), 'wanted a screen'));
    } else if (found.home.id === files.id) at.report(`"${data.id}" is a screen of this module`, 'leave it out');
    else if (found.screen.data.kind === 'check') at.report(`"${data.id}" is a check`, `write an assessment that draws from ${found.home.id}`);
    else if (borrowed.has(data.id)) at.report(`"${data.id}" again`, 'wanted each screen once');
    borrowed.add(data.id);
  }
}

/** A screen can be left out only where a diagnostic can find out that it is not needed. */
export function checkNeeds(files: ModuleFiles, modules: Modules): void {
  const diagnostics = [...files.assessments.values()].flatMap((file) => (file?.data.role === 'diagnostic' ? [file] : []));
  // Where one draws from what is not there, that was told.
  if (diagnostics.some((file) => poolOf(file, modules).length === 0)) return;
  const asked = new Set(diagnostics.flatMap((file) => poolOf(file, modules).flatMap(({ data }) => data.objective ?? [])));
  for (const { data, place } of screensOf(files)) {
    const objective = data['when-needed'];
    if (objective === undefined || asked.has(objective)) continue;
    const found = diagnostics.length === 0 ? 'no diagnostic in this module' : `no diagnostic of this module asks about "${objective}"`;
    place.at('when-needed').report(found, useOneOf(objective, [...asked], 'write an assessment with role: diagnostic, or leave it out'));
  }
}

/** What may be hard for some needs support; what is so at home, in its screens or its questions, is no easier elsewhere. */
export function checkSupport(files: ModuleFiles, modules: Modules): void {
  const { module } = files;
  if (!module?.place.intact || module.data.support || !module.place.at('support').intact) return;
  if (module.data.sensitive) return module.place.at('support').report('missing', 'wanted it in a sensitive module: where there is support, and that one may stop');
  const asked = [...files.assessments.values()].flatMap((file) => file?.data.from ?? []);
  const shown = homeScreens(files, modules).map(({ home }) => home.id);
  const supported = [...shown, ...asked].find((name) => name !== undefined && modules.get(name)?.module?.data.support);
  if (supported !== undefined) module.place.at('support').report('missing', `wanted it as in ${supported}, whose screens or questions are here too`);
}

function idsOfOthers(files: ModuleFiles, modules: Modules): readonly string[] {
  return [...modules.values()].flatMap((other) => (other.id === files.id ? [] : screensOf(other).flatMap(({ data }) => (data.kind === 'borrow' ? [] : (data.id ?? [])))));
}
