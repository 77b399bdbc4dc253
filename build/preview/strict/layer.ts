/** A call of a SCORM API as the content made it, before anything was converted. */
export interface ScormCall<Name extends string> {
  readonly name: Name;
  readonly args: readonly unknown[];
}

/** Why a call is refused: the standard's code, and a sentence for whoever has to mend the content. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly reason: string;
}

/** What the strictest system says to a call, and what it would swallow but an author should know. */
export interface Verdict<Code extends string = string> {
  readonly refusal?: Refusal<Code>;
  /** A value is asked for that nobody has set yet: an error to the standard, and no fault of the content. */
  readonly unset?: true;
  readonly warnings: readonly string[];
}

/**
 * The strictest reading of a standard. It holds no LMS: ask `check` before the call goes to a
 * run-time, and tell `accept` when that run-time said yes.
 */
export interface StrictLayer<Name extends string> {
  check(call: ScormCall<Name>): Verdict;
  /** The run-time behind took the call, so that it now counts. */
  accept(call: ScormCall<Name>): void;
}

export function verdict<Code extends string>(refusal: Refusal<Code> | undefined): Verdict<Code> {
  return { ...(refusal && { refusal }), warnings: [] };
}

/**
 * Both SCORMs: every argument is a string, and as many come as are wanted (1.2 RTE 3.3; 2004 4th ed. RTE 3.1.2).
 *
 * @param wanted - one or two
 * @param reserved - whether the only argument has to be the empty string
 */
export function wrongArguments({ name, args }: ScormCall<string>, wanted: 1 | 2, reserved: boolean): string | undefined {
  if (args.length !== wanted || args.some((arg) => arg === undefined || arg === null))
    return `${name} takes ${wanted === 1 ? 'one argument' : 'two arguments'}, none of them undefined`;
  if (typeof args[0] !== 'string') return `the first argument is a ${typeof args[0]}, not a string`;
  return reserved && args[0] !== '' ? `the argument of ${name} is "" and nothing else` : undefined;
}
