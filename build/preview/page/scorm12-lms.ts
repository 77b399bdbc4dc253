import { Scorm12API } from 'scorm-again';
import type { Boot } from '../attempts/session.js';
import { guard } from '../strict/guard.js';
import { scorm12Api, scorm12Runtime, type Scorm12Api } from '../strict/scorm12-api.js';
import { StrictScorm12 } from '../strict/scorm12.js';
import { pageNow, ScormCommits, textOf, type ScormLms, type ScormLmsOptions } from './scorm-commits.js';

/** SCORM 1.2 as an LMS plays it: scorm-again keeps the data model, the strict layer decides what reaches it. */
export function startScorm12(options: ScormLmsOptions): ScormLms<Scorm12Api> {
  const { boot, faults, record } = options;
  const commits = new ScormCommits(options);
  const guarded = guard({
    runtime: scorm12Runtime(watchingSets(newRuntime(boot.elements, commits), commits)),
    strict: new StrictScorm12(boot.elements),
    session: boot.session,
    faults,
    now: pageNow,
    record,
  });
  return {
    api: scorm12Api(guarded),
    end: () => {
      commits.endedBy = 'lms';
      guarded.end();
    },
  };
}

function newRuntime(elements: Boot['elements'], commits: ScormCommits): Scorm12API {
  const runtime = new Scorm12API(
    { autocommit: false, lmsCommitUrl: 'commits', dataCommitFormat: 'flattened', autoCompleteLessonStatus: true, mastery_override: true, logLevel: 'NONE' },
    {
      processHttpRequest: (_url, params, last) => commits.store(101, last ? ownElements({ ...params }) : undefined),
      updateSettings: () => undefined,
    },
  );
  runtime.loadFromFlattenedJSON({ ...elements });
  // It takes its own "not attempted" for a status that content set, and so would never complete on Finish.
  if (elements['cmi.core.lesson_status'] === undefined) runtime.on('LMSInitialize', () => (runtime.statusSetByModule = false));
  return runtime;
}

/** What the LMS itself sets when a session ends (RTE 3.4.4), beside what content set. */
function ownElements(all: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(['cmi.core.lesson_status', 'cmi.core.total_time'].map((element) => [element, textOf(all[element])]));
}

function watchingSets(runtime: Scorm12API, commits: ScormCommits): Scorm12Api {
  return {
    LMSInitialize: (argument) => runtime.LMSInitialize(argument),
    LMSFinish: (argument) => runtime.LMSFinish(argument),
    LMSGetValue: (element) => runtime.LMSGetValue(element),
    LMSSetValue: (element, value) => {
      const result = runtime.LMSSetValue(element, value);
      if (result === 'true') commits.note(element, value);
      return result;
    },
    LMSCommit: (argument) => runtime.LMSCommit(argument),
    LMSGetLastError: () => runtime.LMSGetLastError(),
    LMSGetErrorString: (code) => runtime.LMSGetErrorString(code),
    LMSGetDiagnostic: (code) => runtime.LMSGetDiagnostic(code),
  };
}
