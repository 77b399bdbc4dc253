import type { Content } from '../../../src/model/content.js';
import { itemOf, screensOf, type CheckScreen, type Unit } from '../../../src/model/course.js';
import type { CaseGrade } from '../../../src/model/items/case.js';
import type { Done } from './answering.js';
import { keyOf } from './kinds/table.js';

/** An attempt at a check, with what was answered in it. */
export interface Sitting {
  readonly screen: CheckScreen;
  readonly done: readonly Done[];
}

/** What a learner did in a whole unit. */
export interface Account {
  readonly done: readonly Done[];
  /** Of that, the attempts at checks, in order. */
  readonly sittings: readonly Sitting[];
}

export interface Earned {
  readonly earned: number;
  readonly max: number;
}

/** What a unit gone through to its end comes to: the rules of scoring, written once more and by hand. */
export interface Outcome {
  /** Each attempt at what decides that was better than those before it. */
  readonly bests: readonly Earned[];
  readonly success: 'unknown' | 'passed' | 'failed';
  readonly objectives: readonly ObjectiveOutcome[];
}

export interface ObjectiveOutcome {
  /** Folded. */
  readonly id: string;
  readonly success: 'unknown' | 'passed' | 'failed';
  /** Absent where nothing was asked about it. */
  readonly points?: Earned;
  /** Where the better attempts no longer ask about it, what came of those before: what a SCORM LMS was told it cannot be untold. */
  readonly left?: Earned;
  /** What went with the points, or with those left, when they were told. */
  readonly verdict: 'unknown' | 'passed' | 'failed';
  /** Its questions in a diagnostic were all answered right and with certainty. */
  readonly credited: boolean;
}

export function outcomeOf(content: Content, unitId: string, account: Account): Outcome {
  const unit = unitOf(content, unitId);
  const bests = bestsOf(content, unit, account).map(({ points }) => points);
  return {
    bests,
    success: successOf(unit, bests.at(-1)),
    objectives: unit.objectives.map((id) => {
      const points = objectivePoints(content, unit, account, id);
      const left = points ? undefined : toldBefore(content, unit, account, id);
      const credited = isCredited(unit, account, id);
      const success = credited ? 'passed' : successOf(unit, points);
      return { id: folded(id), success, verdict: left ? successOf(unit, left) : success, credited, ...(points && { points }), ...(left && { left }) };
    }),
  };
}

function bestsOf(content: Content, unit: Unit, { sittings }: Account): readonly { readonly points: Earned; readonly done: readonly Done[] }[] {
  const deciding = decidingScreen(unit);
  const bests: { readonly points: Earned; readonly done: readonly Done[] }[] = [];
  for (const { screen, done } of sittings) {
    if (screen.id !== deciding?.id) continue;
    const points = sum(content, unit, lasts(done));
    const before = bests.at(-1)?.points;
    if (points && (!before || share(points) > share(before))) bests.push({ points, done });
  }
  return bests;
}

/** Of its questions in the final assessment where that asks about it; else of practice and the other checks. */
function objectivePoints(content: Content, unit: Unit, account: Account, id: string): Earned | undefined {
  const best = decidingScreen(unit)?.assessment.role === 'final' ? bestsOf(content, unit, account).at(-1) : undefined;
  return (best && sum(content, unit, about(unit, lasts(best.done), id))) ?? sum(content, unit, about(unit, practice(account), id));
}

/** What stood there after an earlier sitting, the latest first. */
function toldBefore(content: Content, unit: Unit, { done, sittings }: Account, id: string): Earned | undefined {
  for (let count = sittings.length - 1; count > 0; count -= 1) {
    const later = new Set(sittings.slice(count).flatMap((sitting) => sitting.done));
    const points = objectivePoints(content, unit, { done: done.filter((each) => !later.has(each)), sittings: sittings.slice(0, count) }, id);
    if (points) return points;
  }
  return undefined;
}

export function unitOf({ course }: Content, id: string): Unit {
  const unit = course.units.find((each) => each.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}

export function folded(id: string): string {
  return id.toLowerCase().replaceAll('-', '');
}

export function share({ earned, max }: Earned): number {
  return earned / max;
}

/** The final assessment; else the check of the one lesson, or its diagnostic. */
function decidingScreen(unit: Unit): CheckScreen | undefined {
  const checks = screensOf(unit).filter((screen): screen is CheckScreen => screen.kind === 'check');
  const [first] = (['final', 'check', 'diagnostic'] as const).flatMap((role) => checks.find(({ assessment }) => assessment.role === role) ?? []);
  return first;
}

/** The first answer to whatever is practised, and the better attempt at each check; what is only recalled counts nowhere. */
function practice({ done, sittings }: Account): readonly Done[] {
  const sat = new Set(sittings.flatMap((sitting) => sitting.done));
  // What was asked once more after a result changes nothing of it.
  const questions = new Set([...sat].map(({ item }) => item));
  const practised = done.filter(({ item }) => !questions.has(item));
  const firsts = practised.filter(({ item }, index) => practised.findIndex((other) => other.item === item) === index);
  const screens = new Set(sittings.map(({ screen }) => screen).filter(({ assessment }) => assessment.role !== 'recall'));
  const betters = [...screens].flatMap((screen) => {
    const own = sittings.filter((sitting) => sitting.screen === screen).map((sitting) => lasts(sitting.done));
    const right = (some: readonly Done[]): number => some.filter((each) => each.right).length;
    return own.reduce((one, other) => (right(other) > right(one) ? other : one), own[0] ?? []);
  });
  return [...firsts, ...betters];
}

/** Where answers can be changed, the last one counts. */
function lasts(done: readonly Done[]): readonly Done[] {
  return done.filter(({ item }, index) => done.slice(index + 1).every((later) => later.item !== item));
}

function about(unit: Unit, done: readonly Done[], objective: string): readonly Done[] {
  return done.filter(({ item }) => itemOf(unit, item).objective === objective);
}

function isCredited(unit: Unit, { sittings }: Account, objective: string): boolean {
  const diagnosed = sittings.filter(({ screen }) => screen.assessment.role === 'diagnostic').at(-1);
  const asked = about(unit, diagnosed?.done ?? [], objective);
  return asked.length > 0 && asked.every(({ right, certainty }) => right && certainty === 3);
}

function successOf({ cutScore }: Unit, points: Earned | undefined): Outcome['success'] {
  if (!points || cutScore === undefined) return 'unknown';
  return share(points) >= cutScore - 1e-9 ? 'passed' : 'failed';
}

function sum(content: Content, unit: Unit, done: readonly Done[]): Earned | undefined {
  const all = done.map((each) => {
    const { points } = itemOf(unit, each.item);
    return { earned: points * fraction(content, unit, each), max: points };
  });
  const max = all.reduce((total, each) => total + each.max, 0);
  return max > 0 ? { earned: all.reduce((total, each) => total + each.earned, 0), max } : undefined;
}

const WORTH: Readonly<Record<CaseGrade, number>> = { best: 1, partly: 0.5, unsafe: 0 };

/** All or nothing; but each card of a classification counts for itself, and of a case the first choice at each step. */
function fraction(content: Content, unit: Unit, { item: id, response, right }: Done): number {
  const item = itemOf(unit, id);
  const key = keyOf(content, item);
  if (item.kind === 'classification' && response.kind === 'classification' && key.kind === 'classification') {
    const good = item.tokens.filter((token) => key.accepts[token.id]?.includes(response.placement[token.id] ?? ''));
    // Of a card that belongs nowhere, to be nowhere is right.
    const free = item.tokens.filter((token) => !key.accepts[token.id]?.length && response.placement[token.id] === undefined);
    return (good.length + free.length) / item.tokens.length;
  }
  if (item.kind === 'case' && response.kind === 'case' && key.kind === 'case') {
    const stepOf = (option: string) => item.steps.find(({ options }) => options.some((each) => each.id === option))?.id;
    const firsts = response.path.filter((option, at) => response.path.findIndex((other) => stepOf(other) === stepOf(option)) === at);
    return firsts.reduce((total, option) => total + WORTH[key.grades[option] ?? 'unsafe'], 0) / firsts.length;
  }
  return right ? 1 : 0;
}
