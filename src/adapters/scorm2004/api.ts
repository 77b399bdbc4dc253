import { hasFunctions, type ScormFunctions } from '../scorm/functions.js';

/**
 * The API object of SCORM 2004. What comes back is unknown: LMSs give strings, booleans,
 * String objects, numbers and nothing.
 *
 * @see SCORM 2004 RTE 3.1
 */
export interface Scorm2004Api {
  Initialize(nothing: ''): unknown;
  Terminate(nothing: ''): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(nothing: ''): unknown;
  GetLastError(): unknown;
  GetErrorString(code: string): unknown;
  GetDiagnostic(code: string): unknown;
}

/** The functions without which nothing can be recorded; those that explain errors may be missing. */
const NEEDED = ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'];

export function isScorm2004Api(candidate: unknown): candidate is Scorm2004Api {
  return hasFunctions(candidate, NEEDED);
}

export function functionsOf(api: Scorm2004Api): ScormFunctions {
  return {
    names: { initialize: 'Initialize', set: 'SetValue', commit: 'Commit', finish: 'Terminate' },
    initialize: () => api.Initialize(''),
    get: (element) => api.GetValue(element),
    set: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    finish: () => api.Terminate(''),
    lastError: () => api.GetLastError(),
    errorString: (code) => api.GetErrorString(code),
    diagnostic: (code) => api.GetDiagnostic(code),
  };
}
