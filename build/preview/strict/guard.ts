import type { Faults } from '../attempts/faults.js';
import type { CallRecord } from '../attempts/report.js';
import type { StrictLayer, Verdict } from './layer.js';

/** A run-time by what its functions are called, and what those who ask it have to know. */
export interface Runtime<Name extends string> {
  call(name: Name, args: readonly string[]): string;
  lastError(): string;
  diagnostic(code: string): string;
  readonly words: RuntimeWords<Name>;
}

export interface RuntimeWords<Name extends string> {
  readonly end: Name;
  readonly getValue: Name;
  readonly commit: Name;
  /** The standard's text for a code; empty for one that it does not know. */
  errorString(code: string): string;
}

export interface GuardOptions<Name extends string> {
  readonly runtime: Runtime<Name>;
  readonly strict: StrictLayer<Name>;
  readonly session: string;
  readonly faults: () => Faults;
  /** Ms since 1970. */
  readonly now: () => number;
  readonly record: (call: CallRecord) => void;
}

export interface Guard<Name extends string> {
  /** The function of that name, as content gets it. */
  called(name: Name): (...args: readonly unknown[]) => string;
  lastError(): string;
  errorString(code: unknown): string;
  diagnostic(code: unknown): string;
  /** The LMS ends the session in the content's place, as it may at any time. Nothing happens when it ended already. */
  end(): void;
}

type Outcome = Pick<CallRecord, 'result' | 'code' | 'warnings' | 'refused'>;

/** The strict layer and the faults in front of a run-time, each call recorded. */
export function guard<Name extends string>({ runtime, strict, session, faults, now, record }: GuardOptions<Name>): Guard<Name> {
  const { words } = runtime;
  const no = (name: Name) => (name === words.getValue ? '' : 'false');
  let sequence = 0;
  let lastCode = '0';
  let diagnostic = '';

  function answer(name: Name, args: readonly unknown[], byLms: boolean): string {
    const at = now();
    const outcome = faults().expired && !byLms ? expired(name) : ask(name, args);
    lastCode = outcome.code;
    diagnostic = outcome.refused?.reason ?? '';
    record({
      session,
      sequence: sequence++,
      at,
      duration: now() - at,
      call: name,
      args: args.map(written),
      ...outcome,
      ...(byLms && { byLms }),
    });
    // A hostile LMS hands out String objects; the type of the API cannot say so.
    return faults().stringObjects ? (new String(outcome.result) as string) : outcome.result;
  }

  function expired(name: Name): Outcome {
    return { result: no(name), code: '101', refused: { by: 'fault', reason: 'the session has expired' }, warnings: [] };
  }

  function ask(name: Name, args: readonly unknown[]): Outcome {
    const call = { name, args };
    const verdict = strict.check(call);
    if (verdict.refusal) return refusedStrictly(no(name), verdict.refusal, verdict);
    // The strict layer saw to it that every argument is a string.
    const result = String(runtime.call(name, args.map(String)));
    const code = String(runtime.lastError());
    const taken = name === words.getValue ? code === '0' : result === 'true';
    // Even an end that could not store ends the session in some systems.
    if (taken || name === words.end) strict.accept(call);
    if (taken) return { result, code, warnings: verdict.warnings };
    const by = name === words.commit || name === words.end ? 'fault' : 'run-time';
    return { result, code, refused: { by, reason: runtime.diagnostic(code) }, warnings: verdict.warnings };
  }

  return {
    called: (name) => (...args) => answer(name, args, false),
    lastError: () => lastCode,
    errorString: (code) => words.errorString(String(code)),
    diagnostic: (code) => (code === '' || String(code) === lastCode ? diagnostic || words.errorString(lastCode) : words.errorString(String(code))),
    end: () => {
      if (!strict.check({ name: words.end, args: [''] }).refusal) answer(words.end, [''], true);
    },
  };
}

function refusedStrictly(result: string, { code, reason }: NonNullable<Verdict['refusal']>, { unset, warnings }: Verdict): Outcome {
  return { result, code, ...(!unset && { refused: { by: 'strict', reason } }), warnings };
}

function written(argument: unknown): string {
  return typeof argument === 'string' ? argument : `[${String(argument)}]`;
}
