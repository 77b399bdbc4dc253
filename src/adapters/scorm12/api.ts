import { hasFunctions, type ScormFunctions } from '../scorm/functions.js';

/**
 * The API object of SCORM 1.2. What comes back is unknown: LMSs give strings, booleans,
 * String objects, numbers and nothing.
 *
 * @see SCORM 1.2 RTE 3.3
 */
export interface Scorm12Api {
  LMSInitialize(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** The functions without which nothing can be recorded; those that explain errors may be missing. */
const NEEDED = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'];

export function isScorm12Api(candidate: unknown): candidate is Scorm12Api {
  return hasFunctions(candidate, NEEDED);
}

export function functionsOf(api: Scorm12Api): ScormFunctions {
  return {
    names: { initialize: 'LMSInitialize', set: 'LMSSetValue', commit: 'LMSCommit', finish: 'LMSFinish' },
    initialize: () => api.LMSInitialize(''),
    get: (element) => api.LMSGetValue(element),
    set: (element, value) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    finish: () => api.LMSFinish(''),
    lastError: () => api.LMSGetLastError(),
    errorString: (code) => api.LMSGetErrorString(code),
    diagnostic: (code) => api.LMSGetDiagnostic(code),
  };
}
