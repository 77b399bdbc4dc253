import { foldId } from '../../model/ids.js';
import type { TrackingChanges, TrackingPort, TrackingProblem } from '../../tracking/port.js';
import type { Success } from '../../tracking/record.js';
import { meansNoSession, outcomeOf, saveProblem, setProblem, type Outcome } from '../scorm/call.js';
import type { Scorm12Api } from './api.js';
import { toCalls, type Call } from './calls.js';
import { standIns } from './stand-ins.js';

/** What was found out when the session was opened. */
export interface Scorm12Session {
  /** False in review and browse: nothing is set and nothing committed. */
  readonly recorded: boolean;
  /** `cmi.interactions._count` at launch. */
  readonly firstInteraction: number;
  /** The ids in `cmi.objectives` in the LMS's order; an id that could not be read is empty. */
  readonly objectives: readonly string[];
  readonly success: Success;
  /** Set as soon as the session is open, and saved with the first commit. */
  readonly first: readonly Call[];
  readonly online: () => boolean;
  readonly zoneMinutes: (at: number) => number;
}

/**
 * An initialised SCORM 1.2 session. Every call is made before the returned promise is
 * awaited, so that all of them happen while a page is being left.
 */
export class Scorm12Adapter implements TrackingPort {
  readonly #api: Scorm12Api;
  readonly #session: Scorm12Session;
  readonly #objectives: string[];
  #success: Success;
  /** Problems of the opening, told with the first send. */
  #early: readonly TrackingProblem[];
  /** By element what the LMS took in this session: it is not told the same twice. */
  readonly #held = new Map<string, string>();
  /** The last commit failed or cannot be trusted: everything has to be set again, the same too. */
  #doubtful = false;
  #closed = false;

  constructor(api: Scorm12Api, session: Scorm12Session) {
    this.#api = api;
    this.#session = session;
    this.#objectives = [...session.objectives];
    this.#success = session.success;
    this.#early = session.recorded ? this.#setAll(session.first) : [];
  }

  async send(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [{ kind: 'session-ended', call: 'LMSSetValue', message: 'closed' }];
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
    const calls = this.#callsOf(changes);
    const early = this.#early;
    this.#early = [];
    const inDoubt = this.#doubtful;
    if (inDoubt && this.#session.online()) this.#sendStandIns(calls);
    // In doubt until the commit is through: a bug or a nested call in between must not hide it.
    this.#doubtful = true;
    const refused = this.#setAll(inDoubt ? calls : calls.filter(([element, value]) => this.#held.get(element) !== value));
    if (refused.some(({ kind }) => kind === 'session-ended')) return [...early, ...refused];
    const unsaved = this.#commit();
    this.#doubtful = unsaved !== undefined;
    return [...early, ...refused, ...(unsaved ? [unsaved] : [])];
  }

  #callsOf(changes: TrackingChanges): readonly Call[] {
    for (const { id } of changes.objectives ?? []) {
      if (!this.#objectives.includes(foldId(id))) this.#objectives.push(foldId(id));
    }
    this.#success = changes.status?.success ?? this.#success;
    const { firstInteraction, zoneMinutes } = this.#session;
    return toCalls(changes, { firstInteraction, zoneMinutes, objectives: this.#objectives, success: this.#success });
  }

  /** Whatever comes of it, the true values follow. */
  #sendStandIns(calls: readonly Call[]): void {
    for (const call of standIns(calls)) this.#set(call);
    this.#outcome(() => this.#api.LMSCommit(''));
  }

  /** A refused element never keeps the others from being set; after the session's end there is no point. */
  #setAll(calls: readonly Call[]): readonly TrackingProblem[] {
    const problems: TrackingProblem[] = [];
    for (const call of calls) {
      const problem = setProblem('LMSSetValue', call[0], this.#set(call));
      if (problem) problems.push(problem);
      if (problem?.kind === 'session-ended') break;
    }
    return problems;
  }

  #set([element, value]: Call): Outcome {
    const outcome = this.#outcome(() => this.#api.LMSSetValue(element, value));
    if (outcome.kind === 'true') this.#held.set(element, value);
    return outcome;
  }

  /** A commit that says true while the browser is offline has been seen to be lost. */
  #commit(): TrackingProblem | undefined {
    const problem = saveProblem('LMSCommit', this.#outcome(() => this.#api.LMSCommit('')));
    if (problem || this.#session.online()) return problem;
    return { kind: 'not-saved', call: 'LMSCommit', message: 'the browser is offline' };
  }

  /** An LMS that ended the session first has done what was asked. */
  #finish(): readonly TrackingProblem[] {
    const outcome = this.#outcome(() => this.#api.LMSFinish(''));
    if (outcome.kind === 'false' && meansNoSession(outcome.code)) return [];
    const problem = saveProblem('LMSFinish', outcome);
    return problem ? [problem] : [];
  }

  #outcome(run: () => unknown): Outcome {
    return outcomeOf(run, {
      lastError: () => this.#api.LMSGetLastError(),
      errorString: (code) => this.#api.LMSGetErrorString(code),
      diagnostic: (code) => this.#api.LMSGetDiagnostic(code),
    });
  }
}
