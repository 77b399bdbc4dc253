import type { StrictLayer } from '../../build/preview/strict/layer.js';
import type { Network } from './model-lms.js';
import type { Story } from './story.js';
import type { Troubles } from './troubles.js';
import type { VirtualTime } from './virtual-time.js';

/** What a function of the API is for; each SCORM has a name of its own for it. */
export type Role = 'initialize' | 'get' | 'set' | 'commit' | 'finish';

/** What the standards say differently. How run-times behave and fail is the same. */
export interface ScormRules<Name extends string = string> {
  readonly names: Readonly<Record<Role, Name>>;
  strict(known: Readonly<Record<string, string>>): StrictLayer<Name>;
  /** Values that the LMS gives and nobody sets, as they are at launch. */
  given(ways: Story['ways'], stored: ReadonlyMap<string, string>): Readonly<Record<string, string>>;
  /** What elements read as before anybody set them. */
  readonly first: Readonly<Record<string, string>>;
  /** Elements that this LMS knows nothing of begin with one of these. */
  missing(ways: Story['ways']): readonly string[];
  /** Whether the LMS refuses a value though the standard takes it. */
  refuses?(ways: Story['ways'], element: string, value: string): boolean;
  readonly codes: {
    /** Any failure. */
    readonly general: string;
    readonly notImplemented: string;
    readonly neverSet: string;
    /** A call after the end. */
    readonly ended: Readonly<Record<Role, string>>;
    /** The code as an LMS gives it that mistakes the version. */
    readonly other: (code: string) => unknown;
  };
  /** `cmi.learner_id` */
  readonly learner: string;
  /** What may be set in review and browse. */
  allowedUnrecorded(ways: Story['ways'], element: string, value: string): boolean;
  /** Whether two values are one to a run-time that compares before it sends. */
  same(element: string, one: string | undefined, other: string): boolean;
  /** What the LMS makes of it when the session is over. @param set - in this session */
  conclude(ways: Story['ways'], stored: Map<string, string>, set: ReadonlyMap<string, string>): void;
}

/** What a session hangs on. */
export interface ScormPlace {
  readonly ways: Story['ways'];
  /** What the LMS will still have tomorrow; every session of the attempt has the same. */
  readonly stored: Map<string, string>;
  readonly troubles: Troubles;
  readonly time: VirtualTime;
  readonly complaints: string[];
  readonly network: () => Network;
}

/** A SCORM run-time in one window, from its launch to the end, with the strict layer of the preview in front. */
export class ScormSession<Name extends string = string> {
  readonly #rules: ScormRules<Name>;
  readonly #place: ScormPlace;
  readonly #strict: StrictLayer<Name>;
  readonly #given: Readonly<Record<string, string>>;
  readonly #values: Map<string, string>;
  /** What a run-time that compares takes for sent: as it was at launch, or was sent since, perhaps in vain. */
  readonly #sent: Map<string, string>;
  /** What was set in this session, and what of it content has every reason to believe saved. */
  readonly #set = new Map<string, string>();
  #acknowledged = new Map<string, string>();
  /** A call failed since the last commit; one failed before it: content may say again what it cannot be sure of. */
  #failed = false;
  #doubted = false;
  /** Lists in which a set failed for no fault of the content's: what hangs on it is refused rightly. */
  readonly #broken = new Set<string>();
  /** Something could not be read. */
  #unread = false;
  #state: 'new' | 'open' | 'expired' | 'finished' = 'new';
  #code = '0';

  constructor(rules: ScormRules<Name>, place: ScormPlace) {
    this.#rules = rules;
    this.#place = place;
    this.#given = rules.given(place.ways, place.stored);
    this.#values = new Map(place.stored);
    this.#sent = new Map(place.stored);
    this.#strict = rules.strict(Object.fromEntries(place.stored));
  }

  get isOver(): boolean {
    return this.#state === 'expired' || this.#state === 'finished';
  }

  expire(): void {
    if (this.#state === 'open') this.#state = 'expired';
  }

  /** The LMS ends the session by itself, with what was set in it so far. */
  finish(): void {
    if (this.#state !== 'open') return;
    this.#store(this.#set, this.#place.network() === 'up');
    this.#conclude();
  }

  call(role: Role, ...args: readonly unknown[]): unknown {
    const { troubles, time, ways, complaints } = this.#place;
    const [element, value] = [String(args[0]), String(args[1])];
    const name = this.#rules.names[role];
    if (troubles.meets('slow')) time.now += 3000;
    if (this.#throwsAt(role, element)) {
      this.#note(role, args, false);
      throw new Error('Cannot read properties of undefined');
    }
    if (this.#state === 'expired') return this.#answer(role, args, false, this.#rules.codes.general);
    if (this.#state === 'finished' && role !== 'initialize') return this.#answer(role, args, false, this.#rules.codes.ended[role]);
    const setting = role === 'set' || role === 'commit';
    if (this.#isReview && setting && !this.#rules.allowedUnrecorded(ways, element, value)) complaints.push(`${name} in ${ways['mode']} mode`);
    const { refusal, unset } = this.#strict.check({ name, args });
    if (refusal && !unset) {
      if (!this.#excused(role, element)) complaints.push(`${name}(${args.map(String).join(', ')}) refused by a strict LMS: ${refusal.reason}`);
      return this.#answer(role, args, false, refusal.code);
    }
    return this.#run(role, args, element, value);
  }

  lastError(): unknown {
    switch (this.#place.ways['codes']) {
      case 'always 0':
        return '0';
      case 'of the other version':
        return this.#rules.codes.other(this.#code);
      case 'null':
        return null;
      default:
        return this.#code;
    }
  }

  /** Who learns is always said: see README, what is left out. */
  #throwsAt(role: Role, element: string): boolean {
    if (role !== 'get') return this.#place.troubles.meets('throws');
    const throws = element !== this.#rules.learner && this.#place.troubles.meets('reading throws');
    this.#unread ||= throws;
    return throws;
  }

  #run(role: Role, args: readonly unknown[], element: string, value: string): unknown {
    switch (role) {
      case 'initialize':
        if (this.#place.troubles.meets('initialize says false')) return this.#answer(role, args, false, this.#rules.codes.general);
        this.#state = 'open';
        return this.#answer(role, args, true);
      case 'get':
        return this.#get(element);
      case 'set':
        return this.#take(args, element, value);
      case 'commit':
        return this.#commit(role, args);
      case 'finish': {
        const saved =
          this.#place.ways['ending'] === 'saves nothing by itself' ? this.#answer(role, args, true) : this.#commit(role, args);
        this.#conclude();
        return saved;
      }
    }
  }

  #get(element: string): unknown {
    const { ways } = this.#place;
    const { codes } = this.#rules;
    if (this.#lacking(element)) return this.#read('', codes.notImplemented);
    if (element.endsWith('._count')) {
      if (ways['lacks'] === 'counts') return this.#read('', codes.notImplemented);
      return this.#read(String(this.#count(element.slice(0, -'._count'.length))), '0');
    }
    const value = this.#given[element] ?? this.#values.get(element) ?? this.#rules.first[element];
    if (value === undefined) return this.#read(ways['codes'] === 'null' ? null : '', codes.neverSet);
    return this.#read(altered(ways['returns'], value), '0');
  }

  #take(args: readonly unknown[], element: string, value: string): unknown {
    const { troubles, ways, complaints } = this.#place;
    if (this.#lacking(element)) return this.#answer('set', args, false, this.#rules.codes.notImplemented);
    if (this.#rules.refuses?.(ways, element, value)) return this.#answer('set', args, false, this.#rules.codes.general);
    if (troubles.meets('set says false')) return this.#answer('set', args, false, this.#rules.codes.general);
    if (troubles.meets('set says nothing')) {
      this.#note('set', args, false);
      return undefined;
    }
    const sure = !this.#failed && !this.#doubted;
    if (sure && this.#acknowledged.get(element) === value && this.#set.get(element) === value && element !== 'cmi.core.session_time' && element !== 'cmi.session_time') {
      complaints.push(`redundant: ${element} was saved as ${value} already`);
    }
    this.#values.set(element, value);
    this.#set.set(element, value);
    return this.#answer('set', args, true);
  }

  #commit(role: Role, args: readonly unknown[]): unknown {
    const { troubles, ways } = this.#place;
    const network = this.#place.network();
    this.#doubted = this.#failed || network !== 'up';
    this.#failed = false;
    if (troubles.meets('commit says false and stores')) {
      this.#store(this.#values, network === 'up');
      return this.#answer(role, args, false, this.#rules.codes.general);
    }
    const silent = troubles.meets('commit says nothing');
    const arrives = !silent && network === 'up' && !troubles.meets('commit says false');
    this.#store(this.#values, arrives);
    if (silent) {
      this.#note(role, args, false);
      return undefined;
    }
    if (!arrives && network !== 'up' && ways['offline'] === 'commit says true and loses') {
      troubles.count('commit says true and loses');
      return this.#answer(role, args, true);
    }
    if (arrives) this.#acknowledged = new Map(this.#set);
    return this.#answer(role, args, arrives, this.#rules.codes.general);
  }

  #store(values: ReadonlyMap<string, string>, arrives: boolean): void {
    const { resends } = this.#place.ways;
    for (const [element, value] of values) {
      if (resends !== 'everything' && this.#rules.same(element, this.#sent.get(element), value)) continue;
      if (resends === 'what differs from what it sent') this.#sent.set(element, value);
      if (arrives) this.#place.stored.set(element, value);
    }
  }

  #conclude(): void {
    this.#state = 'finished';
    this.#rules.conclude(this.#place.ways, this.#place.stored, this.#set);
  }

  #answer(role: Role, args: readonly unknown[], taken: boolean, code = '0'): unknown {
    this.#code = taken ? '0' : code;
    this.#note(role, args, taken);
    if (role === 'get') return '';
    switch (this.#place.ways['answers']) {
      case 'boolean':
        return taken;
      case 'String object':
        return new String(taken);
      default:
        return String(taken);
    }
  }

  #note(role: Role, args: readonly unknown[], taken: boolean): void {
    // Even a Finish that could not store ends the session.
    if (!taken && role !== 'get') this.#failed = true;
    if (taken || role === 'finish') this.#strict.accept({ name: this.#rules.names[role], args });
    else if (role === 'set') this.#broken.add(listOf(String(args[0])));
  }

  /** What hangs on a set that this LMS failed to take, or comes after it said that the session is over. */
  #excused(role: Role, element: string): boolean {
    if (this.#state !== 'open') return role !== 'set' && role !== 'commit';
    // Where there is no count to be read, ids are.
    if (role === 'get') return element.endsWith('.id') && (this.#unread || /counts|interactions|objectives/.test(this.#place.ways['lacks'] ?? ''));
    return role === 'set' && listOf(element) !== '' && this.#broken.has(listOf(element));
  }

  #read(value: string | null, code: string): unknown {
    this.#code = code;
    return value;
  }

  get #isReview(): boolean {
    const { ways } = this.#place;
    return ways['mode'] === 'review' || ways['mode'] === 'browse';
  }

  #lacking(element: string): boolean {
    return this.#rules.missing(this.#place.ways).some((prefix) => element.startsWith(prefix));
  }

  #count(list: string): number {
    return [...this.#values.keys()].filter((element) => element.startsWith(`${list}.`) && element.endsWith('.id') && element.split('.').length === list.split('.').length + 2).length;
  }
}

/** What an LMS gives back of what it holds. */
function altered(way: string | undefined, value: string): string {
  if (way === 'without quotes and backslashes') return value.replace(/["'\\]/g, '');
  return way === 'with blanks around' ? ` ${value}\n` : value;
}

function listOf(element: string): string {
  return /^cmi\.(interactions|objectives)/.exec(element)?.[0] ?? '';
}
