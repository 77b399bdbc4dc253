import { Scorm2004API } from 'scorm-again';
import type { Boot } from '../attempts/session.js';
import { guard } from '../strict/guard.js';
import { scorm2004Api, scorm2004Runtime, type Scorm2004Api } from '../strict/scorm2004-api.js';
import { StrictScorm2004 } from '../strict/scorm2004.js';
import { atTerminate } from '../strict/scorm2004/at-terminate.js';
import { pageNow, ScormCommits, textOf, type ScormLms, type ScormLmsOptions } from './scorm-commits.js';

/** SCORM 2004 as an LMS plays it: scorm-again keeps the data model, the strict layer decides what reaches it. */
export function startScorm2004(options: ScormLmsOptions): ScormLms<Scorm2004Api> {
  const { boot, faults, record } = options;
  const commits = new ScormCommits(options);
  const guarded = guard({
    runtime: scorm2004Runtime(ourStatuses(newRuntime(boot.elements, commits), boot.elements, commits)),
    strict: new StrictScorm2004(boot.elements),
    session: boot.session,
    faults,
    now: pageNow,
    record,
  });
  return {
    api: scorm2004Api(guarded),
    end: () => {
      commits.endedBy = 'lms';
      guarded.end();
    },
  };
}

/**
 * What decides a status is kept from the run-time, which would let a score outvote a status that
 * content set; systems differ there, and so content has to set both.
 */
const decided = ['cmi.scaled_passing_score', 'cmi.completion_threshold'];

function newRuntime(elements: Boot['elements'], commits: ScormCommits): Scorm2004API {
  const runtime = new Scorm2004API(
    { autocommit: false, lmsCommitUrl: 'commits', dataCommitFormat: 'flattened', logLevel: 'NONE' },
    {
      processHttpRequest: (_url, params, last) => commits.store(391, last ? ownElements(elements, commits, { ...params }) : undefined),
      updateSettings: () => undefined,
    },
  );
  runtime.loadFromFlattenedJSON(Object.fromEntries(Object.entries(elements).filter(([element]) => !decided.includes(element))));
  return runtime;
}

/** What the LMS itself sets when a session ends, beside what content set. In browse and review it decides nothing. */
function ownElements(held: Boot['elements'], commits: ScormCommits, all: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const time = { 'cmi.total_time': textOf(all['cmi.total_time']) };
  return held['cmi.mode'] === 'normal' ? { ...atTerminate(held, Object.fromEntries(commits.set)), ...time } : time;
}

/** Notes what content set, and answers for the elements that the run-time was not given. */
function ourStatuses(runtime: Scorm2004API, held: Boot['elements'], commits: ScormCommits): Scorm2004Api {
  let answered = false;
  return {
    Initialize: (argument) => runtime.Initialize(argument),
    Terminate: (argument) => {
      answered = false;
      return runtime.Terminate(argument);
    },
    GetValue: (element) => {
      answered = decided.includes(element);
      return answered ? (held[element] ?? '') : runtime.GetValue(element);
    },
    SetValue: (element, value) => {
      answered = false;
      const result = runtime.SetValue(element, value);
      if (result === 'true') commits.note(element, value);
      return result;
    },
    Commit: (argument) => {
      answered = false;
      return runtime.Commit(argument);
    },
    GetLastError: () => (answered ? '0' : runtime.GetLastError()),
    GetErrorString: (code) => runtime.GetErrorString(code),
    GetDiagnostic: (code) => runtime.GetDiagnostic(code),
  };
}
