import type { AuthoredAssessment, AuthoredShare } from './assessment-file.js';
import { poolOf, questionsOf, sharedBy, type Modules } from './borrowed.js';
import { drawRefusals, type DrawRefusal, type ShareList } from './draw-rules.js';
import type { ModuleFiles, PlacedItem } from './read-module.js';
import type { Place } from './place.js';
import type { Authored, Salvaged } from './shape.js';
import { listed, useOneOf } from './words.js';

type File = Authored<AuthoredAssessment>;

/** What a schema cannot say of an assessment: its pool, its draw, and rules that contradict each other. */
export function checkAssessment(file: File, files: ModuleFiles, modules: Modules): void {
  checkRules(file);
  if (!checkSources(file, files, modules)) return;
  const pool = poolOf(file, modules);
  checkCases(file, pool);
  checkObjectivesOf(file, files, modules);
  // Of a pool that is not known whole, nothing can be said.
  if (pool.some(({ data }) => data.id === undefined || data.objective === undefined)) return;
  const sound = (['quotas', 'include'] as const).map((list) => checkShares(file, list, pool)).every(Boolean);
  const { draw } = file.data;
  if (!sound || draw === undefined) return;
  const share = (each: Salvaged<AuthoredShare>) => ({ from: idsOf(sharedBy(each, pool)), count: each.count ?? 1 });
  const shares = (list: ShareList) => (file.data[list] ?? []).flatMap((each) => (each ? [share(each)] : []));
  const rules = { pool: idsOf(pool), draw, quotas: shares('quotas'), include: shares('include') };
  for (const refusal of drawRefusals(rules)) tell(refusal, draw, file.place);
}

function idsOf(items: readonly PlacedItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ data }) => data.id ?? []))];
}

function checkRules({ data, place }: File): void {
  if (data.feedback === 'after-last' && data.attempts === undefined && place.at('attempts').intact) {
    place.at('feedback').report('after-last, and no last attempt', 'wanted attempts, or feedback: at-end');
  }
  if (data.role === 'recall') {
    if (data.attempts !== undefined) place.at('attempts').report(`${data.attempts} attempts at a recall`, 'leave it out: it has no score, and may be tried again at will');
    if (data.minutes !== undefined) place.at('minutes').report('a time limit on a recall', 'leave it out: it has no score');
  }
  if (data.role !== 'diagnostic') return;
  if (data.attempts !== undefined && data.attempts !== 1) place.at('attempts').report(`${data.attempts} attempts at a diagnostic`, 'leave it out: what is credited is what was known at first');
  if (data.certainty !== true && place.at('certainty').intact) {
    place.at('certainty').report(data.certainty === false ? 'false' : 'missing', 'wanted true: only what learners are sure of is credited');
  }
}

/** @returns whether the pool is known */
function checkSources({ data, place }: File, files: ModuleFiles, modules: Modules): boolean {
  if (!data.from && !data.questions) {
    if (place.at('from').intact && place.at('questions').intact) place.report('no questions', 'wanted questions, or modules to draw from');
    return false;
  }
  const others = [...modules.keys()].filter((name) => name !== files.id);
  for (const [index, name] of (data.from ?? []).entries()) {
    const at = place.at('from', index);
    if (name === undefined) continue;
    if (name === files.id) at.report(`"${name}" is this module`, 'leave it out: its questions are written here');
    else if (data.from?.indexOf(name) !== index) at.report(`"${name}" again`, 'wanted each module once');
    else if (!modules.has(name)) at.report(`"${name}" is no module of the course`, useOneOf(name, others, 'wanted another module'));
    else if (questionsOf(modules.get(name) ?? files).length === 0) at.report(`"${name}" has no questions`, 'leave it out');
    else continue;
    return false;
  }
  return place.at('questions').intact && place.at('from').intact;
}

/** A case tells as it goes how right it is, so learners are not asked how sure they are of it. */
function checkCases({ data, place }: File, pool: readonly PlacedItem[]): void {
  if (data.role !== 'diagnostic') return;
  for (const item of pool) {
    if (item.data.kind !== 'case') continue;
    const own = data.questions?.some((question) => question?.id === item.data.id);
    (own ? item.place.at('kind') : place.at('from')).report(`the case ${item.data.id ?? ''} in a diagnostic`, 'wanted another kind of question: of a case nobody can be sure beforehand, so it credits nothing');
  }
}

/** What counts has to be about something that the module names; what is only recalled is about earlier modules. */
function checkObjectivesOf({ data, place }: File, { id, module }: ModuleFiles, modules: Modules): void {
  const own = module?.data.objectives;
  if (!own || data.role === 'recall') return;
  for (const [index, name] of (data.from ?? []).entries()) {
    const lender = name === undefined ? undefined : modules.get(name);
    const strange = new Set((lender ? questionsOf(lender) : []).flatMap(({ data: { objective } }) => (objective === undefined || own.includes(objective) ? [] : [objective])));
    if (strange.size > 0) place.at('from', index).report(`questions about ${listed([...strange])}, which module ${id} does not name`, `add to the objectives in ${id}/module.yaml`);
  }
}

/** @returns whether each share is about something in the pool */
function checkShares({ data, place }: File, list: ShareList, pool: readonly PlacedItem[]): boolean {
  let sound = place.at(list).intact;
  const refuse = (at: Place, found: string, wanted: string) => {
    sound = false;
    at.report(found, wanted);
  };
  for (const [index, share] of (data[list] ?? []).entries()) {
    const at = place.at(list, index);
    if (!share || share.count === undefined || !at.intact) {
      sound = false;
      continue;
    }
    const given = [share.objectives, share.items, share.critical].filter((each) => each !== undefined).length;
    if (given !== 1) {
      refuse(at, given === 0 ? 'not said of which questions' : 'said in two ways of which questions', 'wanted one of objectives, items, critical');
      continue;
    }
    const objectives = [...new Set(pool.flatMap((item) => item.data.objective ?? []))];
    for (const [place, objective] of (share.objectives ?? []).entries()) {
      if (objective === undefined) sound = false;
      else if (!objectives.includes(objective)) refuse(at.at('objectives', place), `no question of the pool is about "${objective}"`, useOneOf(objective, objectives, 'wanted an objective'));
    }
    for (const [place, item] of (share.items ?? []).entries()) {
      if (item === undefined) sound = false;
      else if (!idsOf(pool).includes(item)) refuse(at.at('items', place), `"${item}" is no question of the pool`, useOneOf(item, idsOf(pool), 'wanted a question'));
    }
    if (share.critical && sharedBy(share, pool).length === 0) refuse(at.at('critical'), 'no question of the pool is marked critical', 'mark some, or leave this out');
  }
  return sound;
}

function tell(refusal: DrawRefusal, draw: number, place: Place): void {
  switch (refusal.kind) {
    case 'draw-above-pool':
      return place.at('draw').report(`${draw} to draw from ${refusal.pool}`, `wanted ${refusal.pool} or fewer, or more questions`);
    case 'share-too-large':
      return place.at(refusal.list, refusal.index, 'count').report(`more than the ${refusal.there} there are`, `wanted ${refusal.there} or fewer, or more questions`);
    case 'overlap':
      return place
        .at(refusal.list, refusal.index)
        .report(`"${refusal.item}" is in ${wordsOf(refusal.list)} ${refusal.first + 1} too`, `wanted each question in one of the ${refusal.list === 'quotas' ? 'quotas' : 'sets'}`);
    case 'quotas-above-draw':
      return place.at('quotas').report(`quotas of ${refusal.sum} in all, and ${draw} to draw`, `wanted ${draw} or fewer, or a larger draw`);
    case 'rest-too-small':
      return place.at('draw').report(`${refusal.wanted} to draw beside the quotas, from ${refusal.there}`, 'wanted larger quotas, a smaller draw or more questions');
    case 'no-room':
      return place
        .at('include', refusal.index, 'count')
        .report(`the quotas and the other sets leave room for ${refusal.room}`, `wanted ${refusal.room === 0 ? 'larger quotas' : `${refusal.room} or fewer`}, or quotas that leave more room`);
    default:
      return refusal satisfies never;
  }
}

function wordsOf(list: ShareList): string {
  return list === 'quotas' ? 'quota' : 'set';
}
