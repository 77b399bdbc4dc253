import type { Scorm12Api } from '../../src/adapters/scorm12/api.js';

const timespan = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const identifier = /^[a-zA-Z0-9]{1,255}$/;
const decimal = /^-?\d{1,3}(\.\d{1,2})?$/;
const status = /^(passed|completed|failed|incomplete|browsed)$/;

// Every element that may be written, with the narrowest form that any run-time asks for (SCORM 1.2 RTE 3.4).
const writable: readonly (readonly [RegExp, RegExp])[] = [
  [/^cmi\.core\.lesson_status$/, status],
  [/^cmi\.core\.lesson_location$/, /^[\x20-\x7e]{0,255}$/],
  [/^cmi\.core\.score\.(raw|min|max)$/, decimal],
  [/^cmi\.core\.exit$/, /^(time-out|suspend|logout|)$/],
  [/^cmi\.core\.session_time$/, timespan],
  [/^cmi\.suspend_data$/, /^[\x20-\x7e]{0,4096}$/],
  [/^cmi\.objectives\.\d+\.id$/, identifier],
  [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, decimal],
  [/^cmi\.objectives\.\d+\.status$/, /^(passed|completed|failed|incomplete|browsed|not attempted)$/],
  [/^cmi\.interactions\.\d+\.(id|objectives\.0\.id)$/, identifier],
  [/^cmi\.interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/],
  [/^cmi\.interactions\.\d+\.type$/, /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/],
  [/^cmi\.interactions\.\d+\.(correct_responses\.0\.pattern|student_response)$/, /^[\x20-\x7e]{1,255}$/],
  [/^cmi\.interactions\.\d+\.weighting$/, decimal],
  [/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong|unanticipated|neutral)$/],
  [/^cmi\.interactions\.\d+\.latency$/, timespan],
];

const patterns: Readonly<Record<string, RegExp>> = {
  'true-false': /^[tf]$/,
  choice: /^[0-9a-z](,[0-9a-z])*$/,
  matching: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/,
  'fill-in': /^\w+$/,
};

/**
 * A SCORM 1.2 run-time that refuses what the strictest one would: order of calls, arguments,
 * formats, gaps in arrays, an interaction whose first set is not its id. Keeps what was
 * committed apart, and what would leave the browser when sent values are compared by value.
 */
export class StrictScorm12Api implements Scorm12Api {
  readonly log: (readonly string[])[] = [];
  /** What one commit after the other would have stored. */
  readonly stored = new Map<string, string>();
  /** Answers of the next commits; true once it is empty. */
  readonly commits: boolean[] = [];
  #state: 'before' | 'open' | 'finished' = 'before';
  #code = '0';
  readonly #values: Map<string, string>;
  readonly #marked = new Map<string, string>();

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.#values = new Map(Object.entries(values));
  }

  get sets(): readonly (readonly string[])[] {
    return this.log.filter(([name]) => name === 'LMSSetValue').map(([, ...rest]) => rest);
  }

  get names(): readonly string[] {
    return this.log.map(([name]) => name ?? '').filter((name) => name !== 'LMSGetValue');
  }

  LMSInitialize(...args: readonly string[]): string {
    this.log.push(['LMSInitialize', ...args]);
    if (!onlyEmpty(args)) return this.#answer('201');
    if (this.#state !== 'before') return this.#answer('101');
    this.#state = 'open';
    return this.#answer('0');
  }

  LMSFinish(...args: readonly string[]): string {
    this.log.push(['LMSFinish', ...args]);
    if (!onlyEmpty(args)) return this.#answer('201');
    if (this.#state !== 'open') return this.#answer('301');
    this.#state = 'finished';
    return this.#answer('0');
  }

  LMSGetValue(element: string): string {
    this.log.push(['LMSGetValue', element]);
    const value = this.#state === 'open' ? this.#values.get(element) : undefined;
    this.#code = this.#state !== 'open' ? '301' : value === undefined ? '401' : '0';
    return value ?? '';
  }

  LMSSetValue(element: string, value: string): string {
    this.log.push(['LMSSetValue', element, value]);
    if (this.#state !== 'open') return this.#answer('301');
    const form = writable.find(([name]) => name.test(element))?.[1];
    if (!form) return this.#answer('401');
    if (typeof value !== 'string' || !form.test(value)) return this.#answer('405');
    if (!this.#rangeFits(element, value) || !this.#patternFits(element, value)) return this.#answer('405');
    if (!this.#positionFits(element)) return this.#answer('201');
    this.#values.set(element, value);
    return this.#answer('0');
  }

  LMSCommit(...args: readonly string[]): string {
    this.log.push(['LMSCommit', ...args]);
    if (!onlyEmpty(args)) return this.#answer('201');
    if (this.#state !== 'open') return this.#answer('301');
    const arrives = this.commits.shift() ?? true;
    for (const [element, value] of this.#values) {
      if (this.#marked.get(element) === value) continue;
      this.#marked.set(element, value);
      if (arrives) this.stored.set(element, value);
    }
    return this.#answer(arrives ? '0' : '101');
  }

  LMSGetLastError(): string {
    return this.#code;
  }

  LMSGetErrorString(code: string): string {
    return `words of ${code}`;
  }

  LMSGetDiagnostic(code: string): string {
    return `diagnosis of ${code}`;
  }

  #answer(code: string): 'true' | 'false' {
    this.#code = code;
    return code === '0' ? 'true' : 'false';
  }

  #rangeFits(element: string, value: string): boolean {
    return !/\.score\./.test(element) || (Number(value) >= 0 && Number(value) <= 100);
  }

  #patternFits(element: string, value: string): boolean {
    const [, at] = /^(cmi\.interactions\.\d+)\.(?:correct_responses\.0\.pattern|student_response)$/.exec(element) ?? [];
    return at === undefined || (patterns[this.#values.get(`${at}.type`) ?? '']?.test(value) ?? false);
  }

  /** An array grows by one, and only when the id is set. */
  #positionFits(element: string): boolean {
    const [, array, n, child] = /^(cmi\.(?:objectives|interactions))\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (array === undefined || n === undefined) return true;
    const counted = Number(this.#values.get(`${array}._count`) ?? '0');
    if (Number(n) < counted) return true;
    if (Number(n) > counted || child !== 'id') return false;
    this.#values.set(`${array}._count`, String(counted + 1));
    return true;
  }
}

function onlyEmpty(args: readonly unknown[]): boolean {
  return args.length === 1 && args[0] === '';
}
