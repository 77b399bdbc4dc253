import { openScorm12 } from '../../src/adapters/scorm12/open.js';
import type { Opened } from '../../src/tracking/port.js';
import type { Holding, ModelLms, Network } from './model-lms.js';
import { Scorm12Session } from './scorm12-session.js';
import type { Repertoire, Story } from './story.js';
import { Troubles } from './troubles.js';
import type { VirtualTime } from './virtual-time.js';

export const scorm12Repertoire: Repertoire = {
  ways: {
    answers: ['string', 'String object', 'boolean'],
    codes: ['standard', 'always 0', '2004', 'null'],
    resends: ['everything', 'what differs from what it sent'],
    offline: ['commit says false', 'commit says true and loses'],
    vanished: ['finishes', 'forgets what was not committed'],
    lacks: ['nothing', 'interactions', 'objectives', 'preferences', 'suspend data'],
    returns: ['as stored', 'without quotes and backslashes'],
    mastery: ['none', '60', '80', '0'],
    mode: ['normal', 'normal', 'normal', 'normal', 'normal', 'review', 'browse', 'no credit'],
  },
  troubles: [
    'throws',
    'set says false',
    'set says nothing',
    'commit says false',
    'commit says false and stores',
    'commit says nothing',
    'reading throws',
    'initialize says false',
    'session expires',
    'LMS finishes first',
    'slow',
  ],
};

/** An attempt in a SCORM 1.2 LMS, with the strict layer of the preview in front of it. */
export class Scorm12Lms implements ModelLms {
  network: Network = 'up';
  readonly complaints: string[] = [];
  readonly lacks: ReadonlySet<'state' | 'answers'>;
  readonly recorded: boolean;
  readonly cutScore: number | undefined;
  readonly #ways: Story['ways'];
  readonly #time: VirtualTime;
  readonly #troubles = new Troubles();
  readonly #stored = new Map<string, string>();
  #session: Scorm12Session | undefined;

  constructor({ ways }: Story, time: VirtualTime) {
    this.#ways = ways;
    this.#time = time;
    this.recorded = ways['mode'] === 'normal' || ways['mode'] === 'no credit';
    this.lacks = new Set(ways['lacks'] === 'suspend data' ? ['state'] : ways['lacks'] === 'interactions' ? ['answers'] : []);
    const mastery = Number(ways['mastery']);
    this.cutScore = mastery > 0 ? mastery / 100 : undefined;
  }

  get met(): ReadonlyMap<string, number> {
    return this.#troubles.met;
  }

  async launch(): Promise<Opened> {
    this.#session = new Scorm12Session(this.#ways, this.#stored, this.#troubles, this.#time, this.complaints, () => this.network);
    // The adapter looks for the API in a window and reads nothing else of it.
    const window = { API: this.#session.api } as unknown as Window;
    return openScorm12(window, { online: () => this.network !== 'down', zoneMinutes: () => 0 });
  }

  gone(): void {
    if (this.#ways['vanished'] === 'finishes') this.#session?.finish();
    this.#session = undefined;
  }

  trouble(kind: string, calls: number): void {
    if (kind === 'session expires') this.#session?.expire();
    else if (kind === 'LMS finishes first') this.#session?.finish();
    else this.#troubles.make(kind, calls);
    if (kind === 'session expires' || kind === 'LMS finishes first') this.#troubles.count(kind);
  }

  get sessionOver(): boolean {
    return this.#session?.isOver ?? false;
  }

  calm(): void {
    this.#troubles.calm();
  }

  get holding(): Holding {
    const score = this.#stored.get('cmi.core.score.raw');
    const at = (n: number, child: string) => this.#stored.get(`cmi.interactions.${n}.${child}`) ?? '';
    const answers: string[] = [];
    for (let n = 0; this.#stored.has(`cmi.interactions.${n}.id`); n += 1) {
      // What an adapter sets for a moment, to have the true value sent again after it.
      if (at(n, 'type') === 'fill-in') continue;
      answers.push(['id', 'type', 'student_response', 'correct_responses.0.pattern', 'result', 'time'].map((child) => at(n, child)).join(' '));
    }
    return {
      suspendData: this.#stored.get('cmi.suspend_data'),
      // A status lost by a commit in doubt has no harmless stand-in when it is "incomplete": not there, it says the same.
      status: this.#stored.get('cmi.core.lesson_status') ?? 'incomplete',
      score: score === undefined ? undefined : Number(score),
      answers,
    };
  }
}
