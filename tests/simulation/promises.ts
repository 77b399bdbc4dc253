import type { UnitContent } from '../../src/model/content.js';
import { fitState } from '../../src/session/fit.js';
import type { SessionState } from '../../src/session/state.js';
import { updated } from './content.js';
import type { Check, Holding, ModelLms, Standard } from './model-lms.js';
import { NOTHING_DONE, outcomeOf, type Tale } from './oracle.js';
import { Violation } from './violation.js';

/** A state of the course, and what the learner had done by then. */
export interface Moment {
  readonly state: SessionState;
  readonly tale: Tale;
}

/** SCORM 1.2, CMIString4096: the smallest room that a standard gives. */
const MOST_CHARACTERS = 4096;

/** What is promised to whom: a page that is recorded, from its opening on. */
export interface Recorded {
  /** What the LMS said when the page was opened: nothing goes below it. */
  readonly floor: Holding;
  readonly cutScore: number | undefined;
  /** Answers as they would be written, given on this page and not yet promised. */
  readonly given: string[];
  now: Moment;
}

/**
 * What the learner was promised by being told "saved", and whether it is kept: the state,
 * the result and every answer, now and at any later launch.
 */
export class Promises {
  readonly #standard: Standard;
  readonly #lms: ModelLms;
  readonly #journal: boolean;
  /** Moments from the last promise on; the state at the LMS must be one of these. */
  #moments: Moment[] = [];
  /** Whether the first of the moments was promised, or found at the LMS. */
  #kept = false;
  /** Answers as they would be written, that were really given; and those promised. */
  readonly #made: string[] = [];
  #promised: string[] = [];
  #highest: { status: string; score: number } | undefined;
  #emptied: number | undefined;
  #moved = false;

  /** @param journal - whether the device keeps what the LMS may have lost */
  constructor(standard: Standard, lms: ModelLms, journal: boolean) {
    this.#standard = standard;
    this.#lms = lms;
    this.#journal = journal;
  }

  /** The learner goes on at another device: what the first one kept is out of reach, until they come back. */
  moved(): void {
    this.#moved = true;
  }

  /** A page that is recorded was opened and gave back this state. */
  restored(content: UnitContent, state: SessionState, cutScore: number | undefined): Recorded {
    this.look();
    const floor = this.#lms.holding;
    const tale = this.#taleOf(content, state, floor);
    const now = { state, tale };
    this.#moments.push(now);
    return { floor, cutScore, given: [], now };
  }

  /** What the learner did, as far as it is still there. */
  #taleOf(content: UnitContent, state: SessionState, floor: Holding): Tale {
    const found = canonical(state);
    const moment = [...this.#moments].reverse().find((candidate) => canonical(fitState(content, candidate.state)) === found);
    if (!moment && floor.suspendData === undefined) {
      if (this.#kept) throw new Violation('what was told as saved is not there at the next launch');
      if (!this.#moved) this.#moments = [];
      return NOTHING_DONE;
    }
    if (!moment) throw new Violation(`the restored state is none that was told as saved or came after it: ${found}`);
    // What a device kept may be out of reach next time: then it is an earlier moment again. And a later
    // one, if it is kept on the other device.
    if (!this.#journal) this.#moments = [];
    else if (!this.#moved) this.#moments = this.#moments.slice(0, this.#moments.indexOf(moment));
    // What came from the device alone was not promised, and may be gone with it.
    this.#kept ||= floor.suspendData !== undefined;
    return moment.tale;
  }

  /** The learner did something on this page. */
  happened(page: Recorded, state: SessionState, tale: Tale): void {
    page.now = { state, tale };
    this.#moments.push(page.now);
  }

  /** An answer was checked, on this page if it is recorded. */
  made(page: Recorded | undefined, check: Check, content: UnitContent): void {
    const written = this.#standard.written(check, content);
    page?.given.push(written);
    if (!page) return;
    this.#made.push(written);
    // Carried over by a journal, it is told with the patterns of the content that there is then.
    const later = updated.keys[check.item] && this.#standard.written(check, updated);
    if (this.#journal && later !== undefined && later !== written) this.#made.push(later);
  }

  /** The learner is told on this page that all is saved. */
  given(page: Recorded, content: UnitContent): void {
    this.look();
    this.#moments = [...this.#sameOf(page.now), page.now];
    this.#kept = true;
    this.#promised.push(...page.given.splice(0));
    const held = this.#lms.holding;
    if (this.#lms.lacks.has('state')) throw new Violation('"saved" is told though the LMS has no place for the state');
    if (held.suspendData === undefined) throw new Violation('"saved" is told and there is no suspend data');
    this.#result(page, content, held);
    this.#highest = { status: held.status, score: held.score ?? 0 };
    this.look();
  }

  /** The learner is told on this page that all but the state is recorded. */
  stateless(page: Recorded, content: UnitContent): void {
    if (!this.#lms.lacks.has('state')) return;
    const held = this.#lms.holding;
    this.#promised.push(...page.given.splice(0));
    this.#result(page, content, held);
    this.#highest = { status: held.status, score: held.score ?? 0 };
    this.look();
  }

  /** What another device went on to from the very same state comes after this one, too. */
  #sameOf(now: Moment): readonly Moment[] {
    if (!this.#journal || !this.#moved) return [];
    const same = this.#moments.findIndex((moment) => moment !== now && canonical(moment.state) === canonical(now.state));
    return same < 0 ? [] : this.#moments.slice(same);
  }

  /** What must be so at any moment. */
  look(): void {
    if (this.#emptied !== this.#lms.emptied) this.#forget();
    const held = this.#lms.holding;
    if ((held.suspendData?.length ?? 0) > MOST_CHARACTERS) throw new Violation(`suspend data has ${held.suspendData?.length} characters`);
    const { rank } = this.#standard;
    if (this.#highest && rank(held.status) < rank(this.#highest.status)) throw new Violation(`the status fell from ${this.#highest.status} to ${held.status}`);
    if (this.#highest && (held.score ?? 0) < this.#highest.score) throw new Violation(`the score fell from ${this.#highest.score} to ${held.score}`);
    this.#answers(held.answers);
  }

  /** Each answer that was promised is there, none is there that was not given, and none more often than that. */
  #answers(held: readonly string[]): void {
    if (this.#lms.lacks.has('answers')) return;
    const missing = without(this.#promised, held);
    if (missing.length > 0) throw new Violation(`told as saved and not held: ${missing.join('; ')}; but: ${held.join('; ')}`);
    const surplus = without(held, this.#made);
    if (surplus.length > 0) throw new Violation(`held, but never given or not so often: ${surplus.join('; ')}`);
  }

  /** Its owner emptied what should have held it: no promise holds against that. */
  #forget(): void {
    this.#emptied = this.#lms.emptied;
    this.#kept = false;
    this.#promised = [];
    this.#highest = undefined;
  }

  #result({ now, floor, cutScore }: Recorded, content: UnitContent, held: Holding): void {
    const outcome = outcomeOf(content, now.tale, cutScore);
    const wanted = this.#standard.raised(floor.status, this.#standard.statusOf(outcome));
    if (held.status !== wanted) throw new Violation(`the status is ${held.status}, not ${wanted}`);
    const score = outcome.points && (outcome.points.earned / outcome.points.max) * 100;
    const least = Math.max(score ?? -1, floor.score ?? -1);
    if (least < 0 ? held.score !== undefined : Math.abs((held.score ?? -1) - least) > 0.011) {
      throw new Violation(`the score is ${held.score}, not ${least < 0 ? 'absent' : least}`);
    }
    const mark = 100 * (cutScore ?? content.unit.cutScore ?? 0);
    if (outcome.success === 'failed' && held.status === 'failed' && (held.score ?? 0) >= mark) throw new Violation(`a fail shows ${held.score}`);
    if (outcome.success === 'passed' && (held.score ?? 0) < mark - 1e-9) throw new Violation(`a pass shows ${held.score}`);
  }
}

/** A state as text, without the log, the count of saves, and times, which go on between two events and are kept roughly. */
function canonical({ seed, language, location, screens }: SessionState): string {
  return JSON.stringify(sorted({ seed, language, location, screens }));
}

/** Members in order, and the lists whose order says nothing too. */
function sorted(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return name === 'opened' || name === 'options' ? [...(value as unknown[])].sort() : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'seconds')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member, key)]),
  );
}

/** What is left of a list after each member of the other has taken one equal to it away. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list.filter((member) => {
    const at = left.indexOf(member);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
