import type { Guard, Runtime } from './guard.js';
import { errorString } from './scorm2004/errors.js';
import type { Scorm2004Function } from './scorm2004.js';

/** The object that SCORM 2004 content looks for under the name `API_1484_11` (4th ed. RTE 3.3). */
export interface Scorm2004Api {
  Initialize(argument: string): string;
  Terminate(argument: string): string;
  GetValue(element: string): string;
  SetValue(element: string, value: string): string;
  Commit(argument: string): string;
  GetLastError(): string;
  GetErrorString(code: string): string;
  GetDiagnostic(code: string): string;
}

/** What content gets of a guard. */
export function scorm2004Api(guard: Guard<Scorm2004Function>): Scorm2004Api {
  return {
    Initialize: guard.called('Initialize'),
    Terminate: guard.called('Terminate'),
    GetValue: guard.called('GetValue'),
    SetValue: guard.called('SetValue'),
    Commit: guard.called('Commit'),
    GetLastError: guard.lastError,
    GetErrorString: guard.errorString,
    GetDiagnostic: guard.diagnostic,
  };
}

/** Another's run-time, as a guard asks it. */
export function scorm2004Runtime(api: Scorm2004Api): Runtime<Scorm2004Function> {
  return {
    call: (name, [first = '', second = '']) => (name === 'SetValue' ? api.SetValue(first, second) : api[name](first)),
    lastError: () => api.GetLastError(),
    diagnostic: (code) => api.GetDiagnostic(code),
    words: { end: 'Terminate', getValue: 'GetValue', commit: 'Commit', errorString },
  };
}
