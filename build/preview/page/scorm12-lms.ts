import { Scorm12API } from 'scorm-again';
import { SLOW_MS, type Faults } from '../attempts/faults.js';
import type { CallRecord } from '../attempts/report.js';
import type { Boot } from '../attempts/session.js';
import { guardScorm12, type Scorm12Api } from '../strict/guard.js';
import { StrictScorm12 } from '../strict/scorm12.js';
import { Outbox } from './outbox.js';
import { postNow } from './post.js';

export interface Scorm12Lms {
  /** What content finds as `API`. */
  readonly api: Scorm12Api;
  /** The LMS finishes in the content's place. */
  finish(): void;
}

export interface Scorm12LmsOptions {
  readonly boot: Boot;
  readonly commits: string;
  readonly faults: () => Faults;
  readonly record: (call: CallRecord) => void;
}

/** What the LMS itself sets when a session ends (RTE 3.4.4), beside what content set. */
const ownElements = ['cmi.core.lesson_status', 'cmi.core.total_time'];

/** SCORM 1.2 as an LMS plays it: scorm-again keeps the data model, the strict layer decides what reaches it. */
export function startScorm12({ boot, commits, faults, record }: Scorm12LmsOptions): Scorm12Lms {
  const outbox = new Outbox(boot.elements);
  const set = new Map<string, string>();
  let finishing: 'content' | 'lms' = 'content';

  const store = (all: Readonly<Record<string, unknown>>, last: boolean): boolean => {
    const own = ownElements.map((element): [string, string] => [element, text(all[element])]);
    const elements = outbox.changes(new Map(last ? [...set, ...own] : set));
    const { offline, failing, slow, forgetful } = faults();
    if (slow) blockFor(SLOW_MS);
    const lost = offline || failing;
    const stored = !lost && postNow(commits, { session: boot.session, elements, ...(last && { finishedBy: finishing }) });
    if (stored || forgetful) outbox.markSent(elements);
    return stored || (offline && !failing);
  };

  const runtime = newRuntime(boot.elements, store);
  const guard = guardScorm12({
    runtime: watchingSets(runtime, set),
    strict: new StrictScorm12(boot.elements),
    session: boot.session,
    faults,
    now: () => performance.timeOrigin + performance.now(),
    record,
  });
  return {
    api: guard.api,
    finish: () => {
      finishing = 'lms';
      guard.finish();
    },
  };
}

function newRuntime(elements: Boot['elements'], store: (all: Readonly<Record<string, unknown>>, last: boolean) => boolean): Scorm12API {
  const runtime = new Scorm12API(
    { autocommit: false, lmsCommitUrl: 'commits', dataCommitFormat: 'flattened', autoCompleteLessonStatus: true, mastery_override: true, logLevel: 'NONE' },
    {
      processHttpRequest: (_url, params, last) => {
        const stored = store({ ...params }, last);
        return { result: stored ? 'true' : 'false', errorCode: stored ? 0 : 101 };
      },
      updateSettings: () => undefined,
    },
  );
  runtime.loadFromFlattenedJSON({ ...elements });
  // It takes its own "not attempted" for a status that content set, and so would never complete on Finish.
  if (elements['cmi.core.lesson_status'] === undefined) runtime.on('LMSInitialize', () => (runtime.statusSetByModule = false));
  return runtime;
}

/** Notes what content set: the run-time writes out every element with a default, and some in a form of its own. */
function watchingSets(runtime: Scorm12API, set: Map<string, string>): Scorm12Api {
  return {
    LMSInitialize: (argument) => runtime.LMSInitialize(argument),
    LMSFinish: (argument) => runtime.LMSFinish(argument),
    LMSGetValue: (element) => runtime.LMSGetValue(element),
    LMSSetValue: (element, value) => {
      const result = runtime.LMSSetValue(element, value);
      if (result === 'true') set.set(element, value);
      return result;
    },
    LMSCommit: (argument) => runtime.LMSCommit(argument),
    LMSGetLastError: () => runtime.LMSGetLastError(),
    LMSGetErrorString: (code) => runtime.LMSGetErrorString(code),
    LMSGetDiagnostic: (code) => runtime.LMSGetDiagnostic(code),
  };
}

/** The run-time keeps every value as a string; a list is never asked for. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Nothing else runs meanwhile, as with a slow synchronous request. */
function blockFor(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
