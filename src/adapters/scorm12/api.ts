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
const NEEDED = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'] as const;

export function isScorm12Api(candidate: unknown): candidate is Scorm12Api {
  if ((typeof candidate !== 'object' && typeof candidate !== 'function') || candidate === null) return false;
  return NEEDED.every((name) => typeof Reflect.get(candidate, name) === 'function');
}
