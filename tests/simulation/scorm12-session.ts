import { StrictScorm12, type Scorm12Call } from '../../build/preview/strict/scorm12.js';
import type { Scorm12Api } from '../../src/adapters/scorm12/api.js';
import type { Network } from './model-lms.js';
import type { Story } from './story.js';
import type { Troubles } from './troubles.js';
import type { VirtualTime } from './virtual-time.js';

/** From LMSInitialize to the end. */
export class Scorm12Session {
  readonly #ways: Story['ways'];
  readonly #stored: Map<string, string>;
  readonly #troubles: Troubles;
  readonly #time: VirtualTime;
  readonly #complaints: string[];
  readonly #network: () => Network;
  readonly #strict: StrictScorm12;
  readonly #values: Map<string, string>;
  /** As sent, by element; a run-time of one kind never sends the same again. */
  readonly #sent: Map<string, string>;
  /** What was set in this session, and what of it content has every reason to believe saved. */
  readonly #set = new Map<string, string>();
  #acknowledged = new Map<string, string>();
  /** A call failed since the last commit; one failed before it: content may say again what it cannot be sure of. */
  #failed = false;
  #doubted = false;
  /** Lists in which a set failed for no fault of the content's: what hangs on it is refused rightly. */
  readonly #broken = new Set<string>();
  #state: 'new' | 'open' | 'expired' | 'finished' = 'new';
  #code = '0';

  constructor(
    ways: Story['ways'],
    stored: Map<string, string>,
    troubles: Troubles,
    time: VirtualTime,
    complaints: string[],
    network: () => Network,
  ) {
    this.#ways = ways;
    this.#stored = stored;
    this.#troubles = troubles;
    this.#time = time;
    this.#complaints = complaints;
    this.#network = network;
    this.#values = new Map(stored);
    this.#sent = new Map(stored);
    this.#strict = new StrictScorm12(Object.fromEntries(stored));
  }

  readonly api: Scorm12Api = {
    LMSInitialize: (...args) => this.#called({ name: 'LMSInitialize', args }),
    LMSFinish: (...args) => this.#called({ name: 'LMSFinish', args }),
    LMSGetValue: (...args) => this.#called({ name: 'LMSGetValue', args }),
    LMSSetValue: (...args) => this.#called({ name: 'LMSSetValue', args }),
    LMSCommit: (...args) => this.#called({ name: 'LMSCommit', args }),
    LMSGetLastError: () => this.#lastError(),
    LMSGetErrorString: (code) => `words of ${code}`,
    LMSGetDiagnostic: () => null,
  };

  get isOver(): boolean {
    return this.#state === 'expired' || this.#state === 'finished';
  }

  expire(): void {
    if (this.#state === 'open') this.#state = 'expired';
  }

  /** The LMS ends the session by itself, with what was set so far. */
  finish(): void {
    if (this.#state !== 'open') return;
    this.#store(this.#network() === 'up');
    this.#conclude();
    this.#state = 'finished';
  }

  #called(call: Scorm12Call): unknown {
    if (this.#troubles.meets('slow')) this.#time.now += 3000;
    if (this.#throwsAt(call)) {
      this.#note(call, false);
      throw new Error('Cannot read properties of undefined');
    }
    if (this.#state === 'expired') return this.#answer(call, false, '101');
    if (this.#state === 'finished' && call.name !== 'LMSInitialize') return this.#answer(call, false, '301');
    const browsed = this.#ways['mode'] === 'browse' && call.args.join(' ') === 'cmi.core.lesson_status browsed';
    if (this.#isReview && !browsed && (call.name === 'LMSSetValue' || call.name === 'LMSCommit')) {
      this.#complaints.push(`${call.name} in ${this.#ways['mode']} mode`);
    }
    const { refusal } = this.#strict.check(call);
    if (refusal) {
      if (!this.#excused(call)) this.#complaints.push(`${call.name}(${call.args.map(String).join(', ')}) refused by a strict LMS: ${refusal.reason}`);
      return this.#answer(call, false, refusal.code);
    }
    return this.#run(call, String(call.args[0]), String(call.args[1]));
  }

  /** Who learns is always said: see README, what is left out. */
  #throwsAt({ name, args }: Scorm12Call): boolean {
    if (name !== 'LMSGetValue') return this.#troubles.meets('throws');
    return args[0] !== 'cmi.core.student_id' && this.#troubles.meets('reading throws');
  }

  #run(call: Scorm12Call, element: string, value: string): unknown {
    switch (call.name) {
      case 'LMSInitialize':
        if (this.#troubles.meets('initialize says false')) return this.#answer(call, false, '101');
        this.#state = 'open';
        return this.#answer(call, true);
      case 'LMSGetValue':
        return this.#get(element);
      case 'LMSSetValue':
        return this.#take(call, element, value);
      case 'LMSCommit':
        return this.#commit(call);
      case 'LMSFinish': {
        const saved = this.#commit(call);
        this.#conclude();
        this.#state = 'finished';
        return saved;
      }
    }
  }

  #get(element: string): unknown {
    if (this.#lacking(element)) return this.#read('', '401');
    if (element.endsWith('._count')) return this.#read(String(this.#count(element.slice(0, -7))), '0');
    const own: Readonly<Record<string, string>> = {
      'cmi.core.student_id': 'a42',
      'cmi.core.student_name': 'Learner, A',
      'cmi.core.lesson_mode': this.#ways['mode'] === 'no credit' ? 'normal' : (this.#ways['mode'] ?? 'normal'),
      'cmi.core.credit': this.#ways['mode'] === 'normal' ? 'credit' : 'no-credit',
      'cmi.core.entry': this.#stored.size === 0 ? 'ab-initio' : 'resume',
      'cmi.student_data.mastery_score': this.#ways['mastery'] === 'none' ? '' : (this.#ways['mastery'] ?? ''),
      'cmi.student_preference.language': 'cy-GB',
      'cmi.core.lesson_status': this.#values.get('cmi.core.lesson_status') ?? 'not attempted',
    };
    const value = own[element] ?? this.#values.get(element);
    if (value === undefined) return this.#read(this.#ways['codes'] === 'null' ? null : '', '0');
    return this.#read(this.#ways['returns'] === 'as stored' ? value : value.replace(/["'\\]/g, ''), '0');
  }

  #take(call: Scorm12Call, element: string, value: string): unknown {
    if (this.#lacking(element)) return this.#answer(call, false, '401');
    if (this.#troubles.meets('set says false')) return this.#answer(call, false, '101');
    if (this.#troubles.meets('set says nothing')) {
      this.#note(call, false);
      return undefined;
    }
    const sure = !this.#failed && !this.#doubted;
    if (sure && this.#acknowledged.get(element) === value && this.#set.get(element) === value && element !== 'cmi.core.session_time') {
      this.#complaints.push(`redundant: ${element} was saved as ${value} already`);
    }
    this.#values.set(element, value);
    this.#set.set(element, value);
    return this.#answer(call, true);
  }

  #commit(call: Scorm12Call): unknown {
    const network = this.#network();
    this.#doubted = this.#failed || network !== 'up';
    this.#failed = false;
    if (this.#troubles.meets('commit says false and stores')) {
      this.#store(network === 'up');
      return this.#answer(call, false, '101');
    }
    const silent = this.#troubles.meets('commit says nothing');
    const arrives = !silent && network === 'up' && !this.#troubles.meets('commit says false');
    this.#store(arrives);
    if (silent) {
      this.#note(call, false);
      return undefined;
    }
    if (!arrives && network === 'down' && this.#ways['offline'] === 'commit says true and loses') {
      this.#troubles.count('commit says true and loses');
      return this.#answer(call, true);
    }
    if (arrives) this.#acknowledged = new Map(this.#set);
    return this.#answer(call, arrives, '101');
  }

  #store(arrives: boolean): void {
    const differing = this.#ways['resends'] !== 'everything';
    for (const [element, value] of this.#values) {
      if (differing && same(element, this.#sent.get(element), value)) continue;
      this.#sent.set(element, value);
      if (arrives) this.#stored.set(element, value);
    }
  }

  /** RTE 3.4, lesson_status: an LMS decides by its mastery score, and calls completed what said nothing. */
  #conclude(): void {
    const raw = this.#stored.get('cmi.core.score.raw');
    const mastery = Number(this.#ways['mastery']);
    if (this.#stored.size > 0 && !this.#values.has('cmi.core.lesson_status')) this.#stored.set('cmi.core.lesson_status', 'completed');
    if (this.#ways['mode'] === 'normal' && mastery > 0 && raw !== undefined) {
      this.#stored.set('cmi.core.lesson_status', Number(raw) >= mastery ? 'passed' : 'failed');
    }
  }

  #answer(call: Scorm12Call, taken: boolean, code = '0'): unknown {
    this.#code = taken ? '0' : code;
    this.#note(call, taken);
    if (call.name === 'LMSGetValue') return '';
    switch (this.#ways['answers']) {
      case 'boolean':
        return taken;
      case 'String object':
        return new String(taken);
      default:
        return String(taken);
    }
  }

  #note(call: Scorm12Call, taken: boolean): void {
    // Even a Finish that could not store ends the session.
    if (!taken && call.name !== 'LMSGetValue') this.#failed = true;
    if (taken || call.name === 'LMSFinish') this.#strict.accept(call);
    else if (call.name === 'LMSSetValue') this.#broken.add(listOf(String(call.args[0])));
  }

  /** What hangs on a set that this LMS failed to take, or comes after it said that the session is over. */
  #excused(call: Scorm12Call): boolean {
    if (this.#state !== 'open') return call.name !== 'LMSSetValue' && call.name !== 'LMSCommit';
    return call.name === 'LMSSetValue' && listOf(String(call.args[0])) !== '' && this.#broken.has(listOf(String(call.args[0])));
  }

  #read(value: string | null, code: string): unknown {
    this.#code = code;
    return value;
  }

  #lastError(): unknown {
    switch (this.#ways['codes']) {
      case 'always 0':
        return '0';
      case '2004':
        return this.#code === '0' ? 0 : this.#code === '301' ? '132' : '351';
      case 'null':
        return null;
      default:
        return this.#code;
    }
  }

  get #isReview(): boolean {
    return this.#ways['mode'] === 'review' || this.#ways['mode'] === 'browse';
  }

  #lacking(element: string): boolean {
    const lacks = this.#ways['lacks'];
    const prefixes: Readonly<Record<string, string>> = {
      interactions: 'cmi.interactions',
      objectives: 'cmi.objectives',
      preferences: 'cmi.student_preference',
      'suspend data': 'cmi.suspend_data',
    };
    const prefix = lacks && prefixes[lacks];
    return prefix !== undefined && element.startsWith(prefix);
  }

  #count(list: string): number {
    return [...this.#values.keys()].filter((element) => element.startsWith(`${list}.`) && element.endsWith('.id') && element.split('.').length === 4).length;
  }
}

function listOf(element: string): string {
  return /^cmi\.(interactions|objectives)/.exec(element)?.[0] ?? '';
}

/** A run-time in wide use compares scores as numbers. */
function same(element: string, one: string | undefined, other: string): boolean {
  return one === other || (element.endsWith('.score.raw') && one !== undefined && Number(one) === Number(other));
}
