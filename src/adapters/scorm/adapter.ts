import { foldId } from '../../model/ids.js';
import type { TrackingChanges, TrackingPort, TrackingProblem } from '../../tracking/port.js';
import type { Success } from '../../tracking/record.js';
import { meansNoSession, outcomeOf, saveProblem, setProblem, type Outcome } from './call.js';
import type { Call, Dialect } from './dialect.js';
import type { ScormFunctions } from './functions.js';

/** The element that both standards call so. */
const STATE = 'cmi.suspend_data';

/** Refused in so many sends before, and never taken, it is no passing trouble. */
const MOOD = 2;

/** SCORM 1.2 RTE 3.3, 401; SCORM 2004 RTE 3.1.7, 401 and 402. */
const NOT_IMPLEMENTED: ReadonlySet<string> = new Set(['401', '402']);

/** What was found out when the session was opened. */
export interface ScormSession {
  /** False in review and browse: nothing is set but `first`, and nothing committed. */
  readonly recorded: boolean;
  /** `cmi.interactions._count` at launch. */
  readonly firstInteraction: number;
  /** The ids in `cmi.objectives` in the LMS's order; an id that could not be read is empty. */
  readonly objectives: readonly string[];
  /** The arrays that the LMS counts nothing in, perhaps because it does not have them. */
  readonly uncounted: readonly string[];
  readonly success: Success;
  /**
   * Set and saved with the first commit, which follows the first paint: no sooner, since a window that
   * turns out to be the second sets nothing. Where nothing is recorded, set as soon as the session is open.
   */
  readonly first: readonly Call[];
  /** What the LMS said that it holds of what might be told again; nobody needs to. */
  readonly known?: readonly Call[];
  readonly online: () => boolean;
  /** Whether a request of the LMS's found no server since this was last asked; false where that cannot be known. */
  readonly requestFailed: () => boolean;
  readonly zoneMinutes: (at: number) => number;
}

/**
 * An initialised session of either SCORM: sets, commits, ends. What is set comes from the dialect.
 *
 * Every call is made before the returned promise is awaited, so that all of them happen while
 * a page is being left.
 */
export class ScormAdapter implements TrackingPort {
  readonly #functions: ScormFunctions;
  readonly #dialect: Dialect;
  readonly #session: ScormSession;
  readonly #objectives: string[];
  #success: Success;
  /** By element what the LMS took in this session, or had before it: it is not told the same twice. */
  readonly #held: Map<string, string>;
  /** What of that is saved beyond doubt. */
  #saved: ReadonlyMap<string, string>;
  /** The last commit failed or cannot be trusted: everything has to be set again, the same too. */
  #doubtful = false;
  /** By what an LMS may not have, how many sends it refused it in. */
  readonly #refusals = new Map<string, number>();
  #closed = false;

  constructor(functions: ScormFunctions, dialect: Dialect, session: ScormSession) {
    this.#functions = functions;
    this.#dialect = dialect;
    this.#session = session;
    this.#objectives = [...session.objectives];
    this.#success = session.success;
    this.#held = new Map(session.known);
    this.#saved = new Map(session.known);
    if (!session.recorded) this.#setAll(session.first);
  }

  async send(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [{ kind: 'session-ended', call: this.#functions.names.set, message: 'closed' }];
    return this.#session.recorded ? this.#save(changes) : [];
  }

  async close(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [];
    // Before any call: an LMS may hide or unload the page in the middle of one, which closes again.
    this.#closed = true;
    let problems: readonly TrackingProblem[] = [];
    let finished: readonly TrackingProblem[] = [];
    try {
      if (this.#session.recorded) problems = this.#save(changes);
    } finally {
      finished = this.#finish();
    }
    return [...problems, ...finished];
  }

  #save(changes: TrackingChanges): readonly TrackingProblem[] {
    const told = this.#callsOf(changes);
    // Offline there is no use in sending again: the run-time holds it already.
    const again = this.#doubtful && this.#session.online();
    const known = (): ReadonlyMap<string, string> => (again ? this.#saved : this.#held);
    const calls = [...this.#owed(told, known()), ...told];
    const unmoved = again ? this.#sendStandIns(calls.filter(differsFrom(known()))) : undefined;
    // In doubt until the commit is through: a bug or a nested call in between must not hide it.
    this.#doubtful = true;
    const refused = this.#setAll(calls.filter(differsFrom(known())));
    this.#countRefusals(refused);
    if (refused.some(({ kind }) => kind === 'session-ended')) return refused;
    const unsaved = this.#commit() ?? unmoved;
    this.#doubtful = unsaved !== undefined;
    if (!unsaved) this.#saved = new Map(this.#held);
    return [...refused, ...(unsaved ? [unsaved] : [])];
  }

  #callsOf(changes: TrackingChanges): readonly Call[] {
    for (const { id } of changes.objectives ?? []) {
      if (!this.#objectives.includes(foldId(id))) this.#objectives.push(foldId(id));
    }
    this.#success = changes.status?.success ?? this.#success;
    const { firstInteraction, zoneMinutes } = this.#session;
    return this.#dialect.toCalls(changes, {
      firstInteraction,
      zoneMinutes,
      objectives: this.#objectives,
      objectivesAtLaunch: this.#session.objectives.length,
      success: this.#success,
    });
  }

  /** What has to stand whatever else is told, and does not yet. */
  #owed(told: readonly Call[], known: ReadonlyMap<string, string>): readonly Call[] {
    return this.#session.first
      .filter(([element]) => !known.has(element) && !told.some(([other]) => other === element))
      .map(([element, value]) => [element, this.#held.get(element) ?? value]);
  }

  /** Whatever comes of it, the true values follow; but if any of it failed, these may be skipped and stay in doubt. */
  #sendStandIns(calls: readonly Call[]): TrackingProblem | undefined {
    const others = this.#dialect.standIns(calls).filter(differsFrom(this.#held));
    if (others.length === 0) return undefined;
    const untaken = this.#setAll(others).find(({ kind }) => kind !== 'no-place' && kind !== 'no-state');
    const problem = this.#commit() ?? untaken;
    if (!problem) this.#saved = new Map(this.#held);
    return problem;
  }

  /** A refused element never keeps the others from being set; after the session's end there is no point. */
  #setAll(calls: readonly Call[]): readonly TrackingProblem[] {
    const problems: TrackingProblem[] = [];
    for (const call of calls) {
      const problem = setProblem(this.#functions.names.set, call[0], this.#set(call));
      if (problem?.kind === 'refused' && this.#hasNoPlace(call[0], problem.code)) {
        problems.push({ kind: call[0] === STATE ? 'no-state' : 'no-place', call: problem.call, about: call[0] });
      } else if (problem) problems.push(problem);
      if (problem?.kind === 'session-ended') break;
    }
    return problems;
  }

  /**
   * Some LMSs have no interactions, no objectives or no suspend data, and then take none. One that took any
   * has them; of another only its codes say so at once, and without them its going on refusing.
   */
  #hasNoPlace(element: string, code: string): boolean {
    const place = this.#placeOf(element);
    if (place === undefined || [...this.#held.keys()].some((held) => held.startsWith(place))) return false;
    return NOT_IMPLEMENTED.has(code) || (this.#refusals.get(place) ?? 0) >= MOOD;
  }

  #placeOf(element: string): string | undefined {
    return [...this.#session.uncounted, STATE].find((place) => element.startsWith(place));
  }

  #countRefusals(problems: readonly TrackingProblem[]): void {
    const refused = new Set(problems.map((problem) => ('about' in problem ? this.#placeOf(problem.about) : undefined)));
    for (const place of refused) if (place !== undefined) this.#refusals.set(place, (this.#refusals.get(place) ?? 0) + 1);
  }

  #set([element, value]: Call): Outcome {
    const outcome = this.#outcome(() => this.#functions.set(element, value));
    if (outcome.kind === 'true') this.#held.set(element, value);
    return outcome;
  }

  /** A commit that says true while the browser is offline, or after its own request failed, has been seen to be lost. */
  #commit(): TrackingProblem | undefined {
    const call = this.#functions.names.commit;
    const { online, requestFailed } = this.#session;
    requestFailed();
    const problem = saveProblem(call, this.#outcome(() => this.#functions.commit()));
    if (problem) return problem;
    if (!online()) return { kind: 'not-saved', call, message: 'the browser is offline' };
    return requestFailed() ? { kind: 'not-saved', call, message: 'no server answered' } : undefined;
  }

  /** An LMS that ended the session first has done what was asked. */
  #finish(): readonly TrackingProblem[] {
    const outcome = this.#outcome(() => this.#functions.finish());
    if (outcome.kind === 'false' && meansNoSession(outcome.code)) return [];
    const problem = saveProblem(this.#functions.names.finish, outcome);
    return problem ? [problem] : [];
  }

  #outcome(run: () => unknown): Outcome {
    return outcomeOf(run, this.#functions);
  }
}

function differsFrom(known: ReadonlyMap<string, string>): (call: Call) => boolean {
  return ([element, value]) => known.get(element) !== value;
}
