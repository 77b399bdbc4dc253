import { foldId } from '../../model/ids.js';
import type { TrackingChanges, TrackingPort, TrackingProblem } from '../../tracking/port.js';
import type { Success } from '../../tracking/record.js';
import { meansNoSession, outcomeOf, saveProblem, setProblem, type Outcome } from './call.js';
import type { Call, Dialect } from './dialect.js';
import type { ScormFunctions } from './functions.js';

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
  /** Set as soon as the session is open, and saved with the first commit. */
  readonly first: readonly Call[];
  readonly online: () => boolean;
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
  /** Problems of the opening, told with the first send. */
  #early: readonly TrackingProblem[];
  /** By element what the LMS took in this session: it is not told the same twice. */
  readonly #held = new Map<string, string>();
  /** What of that a commit has saved beyond doubt. */
  #saved: ReadonlyMap<string, string> = new Map();
  /** The last commit failed or cannot be trusted: everything has to be set again, the same too. */
  #doubtful = false;
  #closed = false;

  constructor(functions: ScormFunctions, dialect: Dialect, session: ScormSession) {
    this.#functions = functions;
    this.#dialect = dialect;
    this.#session = session;
    this.#objectives = [...session.objectives];
    this.#success = session.success;
    const early = this.#setAll(session.first);
    this.#early = session.recorded ? early : [];
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
    const calls = [...this.#owed(told), ...told];
    const early = this.#early;
    this.#early = [];
    // Offline there is no use in sending again: the run-time holds it already.
    const again = this.#doubtful && this.#session.online();
    const unmoved = again ? this.#sendStandIns(calls.filter(differsFrom(this.#saved))) : undefined;
    // In doubt until the commit is through: a bug or a nested call in between must not hide it.
    this.#doubtful = true;
    const refused = this.#setAll(calls.filter(differsFrom(again ? this.#saved : this.#held)));
    if (refused.some(({ kind }) => kind === 'session-ended')) return [...early, ...refused];
    const unsaved = this.#commit() ?? unmoved;
    this.#doubtful = unsaved !== undefined;
    if (!unsaved) this.#saved = new Map(this.#held);
    return [...early, ...refused, ...(unsaved ? [unsaved] : [])];
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

  /** What had to stand from the first moment and was not taken then. */
  #owed(told: readonly Call[]): readonly Call[] {
    return this.#session.first.filter(([element]) => !this.#held.has(element) && !told.some(([other]) => other === element));
  }

  /** Whatever comes of it, the true values follow; but if any of it failed, these may be skipped and stay in doubt. */
  #sendStandIns(calls: readonly Call[]): TrackingProblem | undefined {
    const others = this.#dialect.standIns(calls).filter(differsFrom(this.#held));
    if (others.length === 0) return undefined;
    const untaken = this.#setAll(others).find(({ kind }) => kind !== 'no-place');
    const problem = this.#commit() ?? untaken;
    if (!problem) this.#saved = new Map(this.#held);
    return problem;
  }

  /** A refused element never keeps the others from being set; after the session's end there is no point. */
  #setAll(calls: readonly Call[]): readonly TrackingProblem[] {
    const problems: TrackingProblem[] = [];
    for (const call of calls) {
      const problem = setProblem(this.#functions.names.set, call[0], this.#set(call));
      if (problem) problems.push(this.#hasNoPlace(call, problem) ? { kind: 'no-place', call: problem.call, about: call[0] } : problem);
      if (problem?.kind === 'session-ended') break;
    }
    return problems;
  }

  /** Interactions and objectives are optional: an LMS without them neither counts nor takes any. */
  #hasNoPlace([element]: Call, { kind }: TrackingProblem): boolean {
    return kind === 'refused' && this.#session.uncounted.some((array) => element.startsWith(`${array}.`));
  }

  #set([element, value]: Call): Outcome {
    const outcome = this.#outcome(() => this.#functions.set(element, value));
    if (outcome.kind === 'true') this.#held.set(element, value);
    return outcome;
  }

  /** A commit that says true while the browser is offline has been seen to be lost. */
  #commit(): TrackingProblem | undefined {
    const call = this.#functions.names.commit;
    const problem = saveProblem(call, this.#outcome(() => this.#functions.commit()));
    if (problem || this.#session.online()) return problem;
    return { kind: 'not-saved', call, message: 'the browser is offline' };
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
