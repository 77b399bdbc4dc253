import type { Scorm2004Api } from '../../src/adapters/scorm2004/api.js';

const interval = /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;
const identifier = /^[a-z0-9]{1,250}$/;
const real = /^-?\d{1,5}(\.\d{1,7})?$/;
const fraction = /^(-?0(\.\d{1,7})?|-?1(\.0{1,7})?)$/;
const success = /^(passed|failed|unknown)$/;
const completion = /^(completed|incomplete|not attempted|unknown)$/;

// Every element that may be written, with the narrowest form that any run-time asks for (SCORM 2004 RTE 4.2).
const writable: readonly (readonly [RegExp, RegExp])[] = [
  [/^cmi\.completion_status$/, completion],
  [/^cmi\.success_status$/, success],
  [/^cmi\.progress_measure$/, /^(0(\.\d{1,7})?|1)$/],
  [/^cmi\.location$/, /^[\x20-\x7e]{0,1000}$/],
  [/^cmi(\.objectives\.\d+)?\.score\.(raw|min|max)$/, real],
  [/^cmi(\.objectives\.\d+)?\.score\.scaled$/, fraction],
  [/^cmi\.exit$/, /^(time-out|suspend|logout|normal|)$/],
  [/^cmi\.session_time$/, interval],
  [/^cmi\.suspend_data$/, /^[\x20-\x7e]{0,64000}$/],
  [/^cmi\.objectives\.\d+\.id$/, identifier],
  [/^cmi\.objectives\.\d+\.success_status$/, success],
  [/^cmi\.objectives\.\d+\.completion_status$/, completion],
  [/^cmi\.interactions\.\d+\.(id|objectives\.\d+\.id)$/, identifier],
  [/^cmi\.interactions\.\d+\.timestamp$/, /^20[0-3]\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/],
  [
    /^cmi\.interactions\.\d+\.type$/,
    /^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  ],
  [/^cmi\.interactions\.\d+\.(correct_responses\.\d+\.pattern|learner_response)$/, /^[\x20-\x7e]{1,4000}$/],
  [/^cmi\.interactions\.\d+\.weighting$/, real],
  [/^cmi\.interactions\.\d+\.result$/, /^(correct|incorrect|unanticipated|neutral)$/],
  [/^cmi\.interactions\.\d+\.latency$/, interval],
];

/** The most answers in a pattern, and what each looks like (RTE 4.2.9.1, 4.2.9.2). */
const patterns: Readonly<Record<string, RegExp>> = {
  'true-false': /^(true|false)$/,
  choice: /^[a-z0-9]+(\[,\][a-z0-9]+){0,35}$/,
  performance: /^[a-z0-9]+\[\.\][a-z0-9]+(\[,\][a-z0-9]+\[\.\][a-z0-9]+){0,124}$/,
  matching: /^[a-z0-9]+\[\.\][a-z0-9]+(\[,\][a-z0-9]+\[\.\][a-z0-9]+){0,35}$/,
};

/** The most right patterns that every run-time keeps (RTE 4.2.9). */
const mostPatterns: Readonly<Record<string, number>> = { 'true-false': 1, choice: 10, matching: 5, performance: 5 };

/** What an attempt has from the start (RTE 4.2.4, 4.2.22, 4.2.9, 4.2.17). */
const untouched: Readonly<Record<string, string>> = {
  'cmi.completion_status': 'unknown',
  'cmi.success_status': 'unknown',
  'cmi.interactions._count': '0',
  'cmi.objectives._count': '0',
};

/**
 * A SCORM 2004 run-time that refuses what the strictest one would: order of calls, arguments,
 * formats, gaps in arrays, responses before a type, another id for an objective, a right pattern
 * twice. Keeps what was committed apart.
 */
export class StrictScorm2004Api implements Scorm2004Api {
  readonly log: (readonly string[])[] = [];
  /** What one commit after the other would have stored. */
  readonly stored = new Map<string, string>();
  /** Answers of the next commits; true once it is empty. */
  readonly commits: boolean[] = [];
  #state: 'before' | 'open' | 'terminated' = 'before';
  #code = '0';
  readonly #values: Map<string, string>;

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.#values = new Map(Object.entries({ ...untouched, ...values }));
  }

  get sets(): readonly (readonly string[])[] {
    return this.log.filter(([name]) => name === 'SetValue').map(([, ...rest]) => rest);
  }

  get names(): readonly string[] {
    return this.log.map(([name]) => name ?? '').filter((name) => name !== 'GetValue');
  }

  Initialize(...args: readonly string[]): string {
    this.log.push(['Initialize', ...args]);
    if (!onlyEmpty(args)) return this.#answer('201');
    if (this.#state !== 'before') return this.#answer(this.#state === 'open' ? '103' : '104');
    this.#state = 'open';
    return this.#answer('0');
  }

  Terminate(...args: readonly string[]): string {
    this.log.push(['Terminate', ...args]);
    if (!onlyEmpty(args)) return this.#answer('201');
    if (this.#state !== 'open') return this.#answer(this.#state === 'before' ? '112' : '113');
    this.#state = 'terminated';
    return this.#answer('0');
  }

  GetValue(element: string): string {
    this.log.push(['GetValue', element]);
    const value = this.#state === 'open' ? this.#values.get(element) : undefined;
    this.#code = this.#state !== 'open' ? this.#closed('122', '123') : value === undefined ? '403' : '0';
    return value ?? '';
  }

  SetValue(element: string, value: string): string {
    this.log.push(['SetValue', element, value]);
    if (this.#state !== 'open') return this.#answer(this.#closed('132', '133'));
    const form = writable.find(([name]) => name.test(element))?.[1];
    if (!form) return this.#answer('401');
    if (typeof value !== 'string' || !form.test(value)) return this.#answer('406');
    const refusal = this.#objectiveRefusal(element, value) ?? this.#patternRefusal(element, value);
    if (refusal) return this.#answer(refusal);
    if (!this.#positionFits(element)) return this.#answer('351');
    this.#values.set(element, value);
    return this.#answer('0');
  }

  Commit(...args: readonly string[]): string {
    this.log.push(['Commit', ...args]);
    if (!onlyEmpty(args)) return this.#answer('201');
    if (this.#state !== 'open') return this.#answer(this.#closed('142', '143'));
    const arrives = this.commits.shift() ?? true;
    if (arrives) for (const [element, value] of this.#values) this.stored.set(element, value);
    return this.#answer(arrives ? '0' : '391');
  }

  GetLastError(): string {
    return this.#code;
  }

  GetErrorString(code: string): string {
    return `words of ${code}`;
  }

  GetDiagnostic(code: string): string {
    return `diagnosis of ${code}`;
  }

  #answer(code: string): 'true' | 'false' {
    this.#code = code;
    return code === '0' ? 'true' : 'false';
  }

  #closed(before: string, after: string): string {
    return this.#state === 'before' ? before : after;
  }

  /** An id stays as it is, and stands once in the list (RTE 4.2.17). */
  #objectiveRefusal(element: string, value: string): string | undefined {
    if (!/^cmi\.objectives\.\d+\.id$/.test(element)) return undefined;
    const held = this.#values.get(element);
    if (held !== undefined) return held === value ? undefined : '351';
    const others = [...this.#values].filter(([name]) => /^cmi\.objectives\.\d+\.id$/.test(name));
    return others.some(([, id]) => id === value) ? '351' : undefined;
  }

  /** The type comes first and takes what was there of another one with it; no right pattern stands there twice. */
  #patternRefusal(element: string, value: string): string | undefined {
    const [, at, child] = /^(cmi\.interactions\.\d+)\.(.+)$/.exec(element) ?? [];
    if (at === undefined || child === undefined) return undefined;
    const isPattern = (name: string) => name.startsWith(`${at}.correct_responses.`) && name.endsWith('.pattern');
    if (child === 'type') {
      for (const name of [...this.#values.keys()]) if (name.startsWith(`${at}.correct_responses.`)) this.#values.delete(name);
    }
    if (!isPattern(element) && child !== 'learner_response') return undefined;
    const type = this.#values.get(`${at}.type`);
    if (type === undefined) return '408';
    if (!patterns[type]?.test(value)) return '406';
    if (!isPattern(element)) return undefined;
    const others = [...this.#values].filter(([name]) => isPattern(name));
    if (others.some(([, pattern]) => pattern === value)) return '351';
    return others.length < (mostPatterns[type] ?? 0) ? undefined : '351';
  }

  /** An array grows by one; objectives and interactions do so only when the id is set. */
  #positionFits(element: string): boolean {
    const arrays = [...element.matchAll(/\.(\d+)\./g)];
    return arrays.every((match, depth) => {
      const array = element.slice(0, match.index);
      const counted = Number(this.#values.get(`${array}._count`) ?? '0');
      const n = Number(match[1]);
      if (n < counted) return true;
      const last = depth === arrays.length - 1;
      const begins = /\.(id|pattern)$/.test(element) && !element.slice(match.index + match[0].length).includes('.');
      if (n > counted || !last || !begins) return false;
      this.#values.set(`${array}._count`, String(counted + 1));
      return true;
    });
  }
}

function onlyEmpty(args: readonly unknown[]): boolean {
  return args.length === 1 && args[0] === '';
}
