import { errorString } from './scorm12/errors.js';
import type { Guard, Runtime } from './guard.js';
import type { Scorm12Function } from './scorm12.js';

/** The object that SCORM 1.2 content looks for under the name `API` (RTE 3.3). */
export interface Scorm12Api {
  LMSInitialize(argument: string): string;
  LMSFinish(argument: string): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(argument: string): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
}

/** What content gets of a guard. */
export function scorm12Api(guard: Guard<Scorm12Function>): Scorm12Api {
  return {
    LMSInitialize: guard.called('LMSInitialize'),
    LMSFinish: guard.called('LMSFinish'),
    LMSGetValue: guard.called('LMSGetValue'),
    LMSSetValue: guard.called('LMSSetValue'),
    LMSCommit: guard.called('LMSCommit'),
    LMSGetLastError: guard.lastError,
    LMSGetErrorString: guard.errorString,
    LMSGetDiagnostic: guard.diagnostic,
  };
}

/** Another's run-time, as a guard asks it. */
export function scorm12Runtime(api: Scorm12Api): Runtime<Scorm12Function> {
  return {
    call: (name, [first = '', second = '']) => (name === 'LMSSetValue' ? api.LMSSetValue(first, second) : api[name](first)),
    lastError: () => api.LMSGetLastError(),
    diagnostic: (code) => api.LMSGetDiagnostic(code),
    words: { end: 'LMSFinish', getValue: 'LMSGetValue', commit: 'LMSCommit', errorString },
  };
}
