import type { UnitContent } from '../../src/model/content.js';
import { fitState } from '../../src/session/fit.js';
import type { SessionState } from '../../src/session/state.js';
import { updated } from './content.js';
import type { Check, Holding, ModelLms, Standard } from './model-lms.js';
import { NOTHING_DONE, outcomeOf, type Tale } from './oracle.js';
import { Violation } from './violation.js';

interface Moment {
  readonly state: SessionState;
  readonly tale: Tale;
}

/** SCORM 1.2, CMIString4096: the smallest room that a standard gives. */
const MOST_CHARACTERS = 4096;

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
  #recorded = false;
  /** What the LMS said when the page was opened: nothing goes below it. */
  #floor: Holding | undefined;
  #cutScore: number | undefined;
  /** Answers as they would be written, that were really given; and those promised. */
  readonly #made: string[] = [];
  readonly #ofThisPage: string[] = [];
  readonly #promised: string[] = [];
  #highest: { status: string; score: number } | undefined;

  /** @param journal - whether the device keeps what the LMS may have lost */
  constructor(standard: Standard, lms: ModelLms, journal: boolean) {
    this.#standard = standard;
    this.#lms = lms;
    this.#journal = journal;
  }

  /** A page was opened and gave back this state. @returns what the learner did, as far as it is still there */
  restored(content: UnitContent, state: SessionState, recorded: boolean, cutScore: number | undefined): Tale {
    this.#floor = this.#lms.holding;
    this.#recorded = recorded;
    this.#cutScore = cutScore;
    this.#ofThisPage.length = 0;
    if (!recorded) return this.#moments[0]?.tale ?? NOTHING_DONE;
    const found = canonical(state);
    const moment = [...this.#moments].reverse().find((candidate) => canonical(fitState(content, candidate.state)) === found);
    if (!moment && this.#floor.suspendData === undefined) {
      if (this.#kept) throw new Violation('what was told as saved is not there at the next launch');
      this.#moments = [{ state, tale: NOTHING_DONE }];
      return NOTHING_DONE;
    }
    if (!moment) throw new Violation(`the restored state is none that was told as saved or came after it: ${found}`);
    // What the device kept may be out of reach next time: then it is an earlier moment again.
    const earlier = this.#journal ? this.#moments.slice(0, this.#moments.indexOf(moment)) : [];
    this.#moments = [...earlier, { state, tale: moment.tale }];
    // What came from the device alone was not promised, and may be gone with it.
    this.#kept ||= this.#floor.suspendData !== undefined;
    return moment.tale;
  }

  /** The learner did something. */
  happened(state: SessionState, tale: Tale): void {
    if (this.#recorded) this.#moments.push({ state, tale });
  }

  made(check: Check, content: UnitContent): void {
    const written = this.#standard.written(check, content);
    this.#made.push(written);
    this.#ofThisPage.push(written);
    // Carried over by a journal, it is told with the patterns of the content that there is then.
    const later = updated.keys[check.item] && this.#standard.written(check, updated);
    if (this.#journal && later !== undefined && later !== written) this.#made.push(later);
  }

  /** The learner is told that all is saved. */
  given(content: UnitContent): void {
    const now = this.#moments.at(-1);
    if (!now || !this.#recorded) throw new Violation('"saved" is told of a page that is not recorded');
    this.#moments = [now];
    this.#kept = true;
    this.#promised.push(...this.#ofThisPage.splice(0));
    const held = this.#lms.holding;
    if (this.#lms.lacks.has('state')) throw new Violation('"saved" is told though the LMS has no place for the state');
    if (held.suspendData === undefined) throw new Violation('"saved" is told and there is no suspend data');
    this.#result(content, now.tale, held);
    this.#highest = { status: held.status, score: held.score ?? 0 };
    this.look();
  }

  /** What must be so at any moment. */
  look(): void {
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
    // Where the LMS gives no state back, a journal cannot tell which of its answers the LMS has.
    if (this.#journal && this.#lms.lacks.has('state')) return;
    const surplus = without(held, this.#made);
    if (surplus.length > 0) throw new Violation(`held, but never given or not so often: ${surplus.join('; ')}`);
  }

  #result(content: UnitContent, tale: Tale, held: Holding): void {
    const outcome = outcomeOf(content, tale, this.#cutScore);
    const own = this.#standard.statusOf(outcome);
    const wanted = this.#floor ? this.#standard.raised(this.#floor.status, own) : own;
    if (held.status !== wanted) throw new Violation(`the status is ${held.status}, not ${wanted}`);
    const score = outcome.points && (outcome.points.earned / outcome.points.max) * 100;
    const least = Math.max(score ?? -1, this.#floor?.score ?? -1);
    if (least < 0 ? held.score !== undefined : Math.abs((held.score ?? -1) - least) > 0.011) {
      throw new Violation(`the score is ${held.score}, not ${least < 0 ? 'absent' : least}`);
    }
    const mark = 100 * (this.#cutScore ?? content.unit.cutScore ?? 0);
    if (outcome.success === 'failed' && held.status === 'failed' && (held.score ?? 0) >= mark) throw new Violation(`a fail shows ${held.score}`);
    if (outcome.success === 'passed' && (held.score ?? 0) < mark - 1e-9) throw new Violation(`a pass shows ${held.score}`);
  }
}

/** A state as text, without what is not kept: the log, times, and the count of saves. */
function canonical({ seed, language, location, screens }: SessionState): string {
  return JSON.stringify(sorted({ seed, language, location, screens }));
}

/** Members in order, and the lists whose order says nothing too. */
function sorted(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return name === 'opened' || name === 'options' ? [...(value as unknown[])].sort() : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
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
