import type { Faults } from '../attempts/faults.js';
import type { CallRecord } from '../attempts/report.js';
import { errorString } from './errors.js';
import type { Scorm12Call, StrictScorm12, Verdict } from './scorm12.js';

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

export interface GuardOptions {
  readonly runtime: Scorm12Api;
  readonly strict: StrictScorm12;
  readonly session: string;
  readonly faults: () => Faults;
  /** Ms since 1970. */
  readonly now: () => number;
  readonly record: (call: CallRecord) => void;
}

interface Guard {
  readonly api: Scorm12Api;
  /** The LMS finishes in the content's place, as it may at any time. Nothing happens when it finished already. */
  finish(): void;
}

/** The API that content gets: the strict layer and the faults in front of a run-time, each call recorded. */
export function guardScorm12({ runtime, strict, session, faults, now, record }: GuardOptions): Guard {
  let sequence = 0;
  let lastCode = '0';
  let diagnostic = '';

  function answer(call: Scorm12Call, byLms: boolean): string {
    const at = now();
    const outcome = faults().expired && !byLms ? expired(call) : ask(call);
    lastCode = outcome.code;
    diagnostic = outcome.refused?.reason ?? '';
    record({
      session,
      sequence: sequence++,
      at,
      duration: now() - at,
      call: call.name,
      args: call.args.map(written),
      ...outcome,
      ...(byLms && { byLms }),
    });
    // A hostile LMS hands out String objects; the type of the API cannot say so.
    return faults().stringObjects ? (new String(outcome.result) as string) : outcome.result;
  }

  function ask(call: Scorm12Call): Outcome {
    const verdict = strict.check(call);
    if (verdict.refusal) return refusedStrictly(call, verdict);
    const result = String(forward(runtime, call));
    const code = String(runtime.LMSGetLastError());
    const taken = call.name === 'LMSGetValue' ? code === '0' : result === 'true';
    // Even a Finish that could not store ends the session in some systems.
    if (taken || call.name === 'LMSFinish') strict.accept(call);
    if (taken) return { result, code, warnings: verdict.warnings };
    const by = call.name === 'LMSCommit' || call.name === 'LMSFinish' ? 'fault' : 'run-time';
    return { result, code, refused: { by, reason: runtime.LMSGetDiagnostic(code) }, warnings: verdict.warnings };
  }

  const called = (name: Scorm12Call['name']) => (...args: readonly unknown[]) => answer({ name, args }, false);
  return {
    api: {
      LMSInitialize: called('LMSInitialize'),
      LMSFinish: called('LMSFinish'),
      LMSGetValue: called('LMSGetValue'),
      LMSSetValue: called('LMSSetValue'),
      LMSCommit: called('LMSCommit'),
      LMSGetLastError: () => lastCode,
      LMSGetErrorString: (code) => errorString(String(code)),
      LMSGetDiagnostic: (code) => (code === '' || String(code) === lastCode ? diagnostic || errorString(lastCode) : errorString(String(code))),
    },
    finish: () => {
      if (!strict.check({ name: 'LMSFinish', args: [''] }).refusal) answer({ name: 'LMSFinish', args: [''] }, true);
    },
  };
}

type Outcome = Pick<CallRecord, 'result' | 'code' | 'warnings' | 'refused'>;

function expired(call: Scorm12Call): Outcome {
  const result = call.name === 'LMSGetValue' ? '' : 'false';
  return { result, code: '101', refused: { by: 'fault', reason: 'the session has expired' }, warnings: [] };
}

function refusedStrictly(call: Scorm12Call, { refusal, warnings }: Verdict): Outcome {
  return {
    result: call.name === 'LMSGetValue' ? '' : 'false',
    code: refusal?.code ?? '0',
    refused: { by: 'strict', reason: refusal?.reason ?? '' },
    warnings,
  };
}

/** The strict layer saw to it that every argument is a string. */
function forward(runtime: Scorm12Api, { name, args }: Scorm12Call): string {
  const [first, second] = args.map(String);
  return name === 'LMSSetValue' ? runtime.LMSSetValue(first ?? '', second ?? '') : runtime[name](first ?? '');
}

function written(argument: unknown): string {
  return typeof argument === 'string' ? argument : `[${String(argument)}]`;
}
