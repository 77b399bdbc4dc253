import { idsIn } from './course-file.js';
import type { AuthoredFact, AuthoredFacts } from './facts-file.js';
import { readerOf } from './items/items.js';
import type { AuthoredScreen } from './module-file.js';
import type { Place } from './place.js';
import { itemsOf, screensOf, type ModuleFiles, type PlacedItem, type PlacedScreen } from './read-module.js';
import type { Authored, Salvaged } from './shape.js';
import { useOneOf } from './words.js';

/**
 * Holds the facts that screens and items name against `facts.yaml`, and the other way round.
 * Nothing is said of facts that nobody names while a list of them is wrong.
 */
export function checkFacts(file: Authored<AuthoredFacts>, modules: readonly ModuleFiles[]): void {
  const { facts = [], cautions } = file.data;
  const known = idsIn(facts);
  const cautionIds = cautions ? idsIn(cautions) : [];
  if (!known || !cautionIds || !file.place.intact) return;
  for (const [index, fact] of facts.entries()) checkWithheld(fact, file.place.at('facts', index, 'withheld'), cautionIds);

  const byId = new Map(facts.map((fact) => [fact?.id, fact]));
  const screens = modules.flatMap(screensOf);
  const items = modules.flatMap(itemsOf);
  const check = (named: string, place: Place, graded: boolean): boolean => {
    const fact = byId.get(named);
    if (!fact && !cautionIds.includes(named)) place.report(`"${named}" is no fact of facts.yaml`, useOneOf(named, [...known, ...cautionIds], 'wanted a fact'));
    else if (fact?.withheld !== undefined) place.report(`"${named}" is withheld (${fact.withheld})`, 'leave it out, and see that it is not taught');
    else if (fact?.unchecked && graded) place.report(`"${named}" is not checked yet`, 'leave it out: nothing graded may rest on it');
    else return true;
    return false;
  };
  const sound = [
    ...screens.flatMap(({ data, place }) => (data.facts ?? []).map((named, at) => named !== undefined && check(named, place.at('facts', at), false))),
    ...items.flatMap((item) => (item.data.facts ?? []).map((named, at) => named !== undefined && check(named, item.place.at('facts', at), isGraded(item)))),
  ];
  for (const item of items) if (isGraded(item)) tellOfNone(item, 'wanted facts: those of facts.yaml that it asks about');
  for (const screen of screens) if (screen.data.kind !== undefined && teaching.includes(screen.data.kind)) tellOfNone(screen, 'wanted facts: those of facts.yaml that it teaches');
  if (sound.includes(false) || !modules.every(isWhole)) return;
  // What stands alone goes over the course again, and not every learner is given it.
  const course = modules.filter(({ module }) => module?.data.standalone !== true);
  tellOfUntaught(file, new Set(course.flatMap(screensOf).flatMap(({ data }) => data.facts ?? [])));
  tellOfUnheeded(file, new Set([...screens, ...items].flatMap(({ data }) => data.facts ?? [])));
}

function checkWithheld(fact: Salvaged<AuthoredFact> | undefined, place: Place, cautions: readonly string[]): void {
  if (fact?.withheld === undefined || cautions.includes(fact.withheld)) return;
  place.report(`"${fact.withheld}" is no caution`, useOneOf(fact.withheld, cautions, 'write it under cautions'));
}

function isGraded({ data }: PlacedItem): boolean {
  return data.kind !== undefined && readerOf(data.kind).scored !== false;
}

/** Kinds of screen that say something themselves. What is practised or asked on others names its facts in its own file. */
const teaching: readonly AuthoredScreen['kind'][] = ['text', 'reveal', 'worked', 'process', 'figure', 'media'];

function tellOfNone({ data, place }: PlacedItem | PlacedScreen, wanted: string): void {
  if (data.facts === undefined && place.intact && place.at('facts').intact) place.report('no facts', wanted);
}

/** Whether it is known what each screen teaches. */
function isWhole({ module }: ModuleFiles): boolean {
  const intact = (at: Place) => at.intact && at.at('facts').intact;
  return module?.data.screens?.every((screen, index) => screen?.kind !== undefined && intact(module.place.at('screens', index))) ?? false;
}

function tellOfUntaught({ data, place }: Authored<AuthoredFacts>, taught: ReadonlySet<string | undefined>): void {
  for (const [index, fact] of (data.facts ?? []).entries()) {
    if (!fact || fact.withheld !== undefined || taught.has(fact.id)) continue;
    place.at('facts', index).report('taught by no screen', 'name it on the screen that teaches it, or withhold it with its caution');
  }
}

/** A caution is heeded by a screen or an item that names it, or by a fact that is not taught because of it. */
function tellOfUnheeded({ data, place }: Authored<AuthoredFacts>, named: ReadonlySet<string | undefined>): void {
  for (const [index, caution] of (data.cautions ?? []).entries()) {
    if (!caution || named.has(caution.id) || data.facts?.some((fact) => fact?.withheld === caution.id)) continue;
    place.at('cautions', index).report('heeded by nothing', 'name it on the screen that keeps to it, or withhold a fact with it');
  }
}
