import { openCmi5 } from '../../src/adapters/cmi5/open.js';
import type { JsonObject } from '../../build/preview/lrs/json.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Opened } from '../../src/tracking/port.js';
import { texts } from './content.js';
import { Cmi5Session, type SessionWays } from './cmi5-session.js';
import { MemoryStorage } from './memory-storage.js';
import type { Holding, ModelLms, Network } from './model-lms.js';
import type { Repertoire, Story } from './story.js';
import type { VirtualTime } from './virtual-time.js';
import { XapiRecords } from './xapi-records.js';
import { wireTroubles, wireWays, XapiWire, type Window } from './xapi-wire.js';

export const cmi5Repertoire: Repertoire = {
  ways: {
    ...wireWays,
    mode: ['Normal', 'Normal', 'Normal', 'Normal', 'Normal', 'Browse', 'Review'],
    'mastery score': ['none', '0.6', '0.8', '0', '1', '0.8, then 0.3', '0.3, then 0.8', 'nonsense'],
    moveOn: ['CompletedAndPassed', 'CompletedOrPassed', 'Completed', 'Passed', 'NotApplicable'],
    'open sessions': ['are abandoned at the next launch', 'stay open'],
    template: ['lists', 'single activities'],
    preferences: ['English, Welsh', 'none', 'nonsense'],
    returnURL: ['given', 'none'],
  },
  troubles: [...wireTroubles, 'token refused', 'token expires', 'LMS abandons the session', 'another window writes', 'another package writes'],
};

export const ACTIVITY = 'https://lms.example/activities/17';
const REGISTRATION = '5f2c1b0e-7d2a-4b8e-9c11-2f6f5d1f0a01';
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '42' } };
/** Documents of the profile `cmi5LearnerPreferences`; of none there is none. */
const PREFERENCES: Readonly<Record<string, string>> = { 'English, Welsh': '{"languagePreference":"en-GB,cy"}', nonsense: 'en, cy' };
const RETURN_URL = 'https://lms.example/courses/3';

/** One learner's registration for one assignable unit in an LMS of cmi5. */
export class Cmi5Lms implements ModelLms {
  readonly complaints: string[] = [];
  readonly lacks: ReadonlySet<'state' | 'answers'> = new Set();
  readonly recorded: boolean;
  readonly #wire: XapiWire;
  readonly #records: XapiRecords;
  readonly #ways: Story['ways'];
  readonly #seed: number;
  readonly #time: VirtualTime;
  readonly #sessions = new Map<Window, Cmi5Session>();
  #launches = 0;
  /** The document that the last launch found. */
  #brought: JsonObject = {};

  constructor(story: Story, time: VirtualTime) {
    this.#ways = story.ways;
    this.#seed = story.seed;
    this.#time = time;
    this.recorded = story.ways['mode'] === 'Normal';
    this.#wire = new XapiWire(story, time, (window, url, init) => this.#sessionOf(window).answer(window, url, init));
    this.#records = new XapiRecords(story, this.complaints, () => this.#wire.windows.values());
  }

  get network(): Network {
    return this.#wire.network;
  }

  set network(state: Network) {
    this.#wire.network = state;
  }

  get met(): ReadonlyMap<string, number> {
    return this.#wire.troubles.met;
  }

  get sessionOver(): boolean {
    return this.#wire.sessionOver;
  }

  /** What the LMS gave at the last launch; a score of nonsense is none. */
  get cutScore(): number | undefined {
    const [first = 'none', then = first] = (this.#ways['mastery score'] ?? '').split(', then ');
    const score = Number(this.#launches > 1 ? then : first);
    return Number.isNaN(score) ? undefined : score;
  }

  /**
   * A failure that is known and not told yet is: the next session tells it, if this one does not. So is what an earlier
   * session's document brought, with its score: of a page that was left, the document may have come through alone.
   */
  get holding(): Holding {
    const { answers, status, score, ...rest } = this.#records.holding;
    const [completion = '', success = ''] = status.split(' ');
    const { completion: known, success: verdict, scaled } = this.#brought;
    const waits = success === 'unknown' && (verdict === 'failed' || verdict === 'passed');
    const failed = success === 'unknown' && this.#records.document['success'] === 'failed';
    return {
      ...rest,
      status: `${known === 'completed' ? known : completion} ${waits ? verdict : failed ? 'failed' : success}`,
      score: waits && typeof scaled === 'number' ? Math.max(score ?? 0, scaled * 100) : score,
      answers: answers.map((answer) => answer.split(' ').slice(0, -1).join(' ')),
    };
  }

  async launch(content: UnitContent): Promise<Opened> {
    const { course, unit } = content;
    if (this.#records.launched(content)) this.#wire.troubles.count('unreadable at launch');
    this.#brought = this.#records.document;
    if (this.#ways['open sessions'] !== 'stay open') for (const session of this.#sessions.values()) session.abandon();
    this.#launches += 1;
    const query = new URLSearchParams({
      endpoint: 'https://lms.example/xapi/',
      fetch: `https://lms.example/token/${this.#launches}`,
      actor: JSON.stringify(ACTOR),
      registration: REGISTRATION,
      activityId: ACTIVITY,
    });
    const tab = new MemoryStorage();
    const opened = await this.#wire.open((fetch, window) => {
      this.#sessions.set(window, this.#begin());
      return openCmi5({
        search: `?${query.toString()}`,
        course,
        unit,
        texts: () => texts,
        language: () => 'en',
        platform: 'simulation',
        storage: () => tab,
        fetch,
        now: () => this.#time.now,
        session: `00000000-0000-4000-8000-${(this.#seed * 4096 + this.#launches).toString(16).padStart(12, '0').slice(-12)}`,
      });
    });
    if (opened.kind === 'connected' && opened.returnTo !== (this.#ways['returnURL'] === 'given' ? RETURN_URL : undefined)) this.complaints.push('returnURL was not read');
    return opened;
  }

  gone(opened: Opened): void {
    this.#wire.gone(opened);
  }

  trouble(kind: string, calls: number): void {
    const { troubles, windows } = this.#wire;
    const newest = [...windows.values()].at(-1);
    if (kind === 'another window writes') this.#records.writeElsewhere() && troubles.count(kind);
    else if (kind === 'another package writes') this.#records.breakFor(Math.min(calls, 2)) && troubles.count(kind);
    else if (kind === 'token expires' && newest) this.#sessionOf(newest).expire();
    else if (kind === 'LMS abandons the session' && newest) this.#sessionOf(newest).abandon();
    else troubles.make(kind, calls);
  }

  calm(): void {
    this.#wire.troubles.calm();
    this.#records.mend();
  }

  #begin(): Cmi5Session {
    const given = this.#ways['mastery score'] ?? 'none';
    const ways: SessionWays = {
      mode: this.#ways['mode'] === 'Browse' || this.#ways['mode'] === 'Review' ? this.#ways['mode'] : 'Normal',
      moveOn: this.#ways['moveOn'] ?? '',
      single: this.#ways['template'] === 'single activities',
      preferences: PREFERENCES[this.#ways['preferences'] ?? ''],
      ...(this.cutScore !== undefined && { masteryScore: this.cutScore }),
      given: { ...(given === 'nonsense' && { masteryScore: 'high' }), ...(this.#ways['returnURL'] === 'given' && { returnURL: RETURN_URL }) },
    };
    const name = `session-${this.#launches}`;
    return new Cmi5Session(name, ways, { actor: ACTOR, registration: REGISTRATION, activityId: ACTIVITY }, { records: this.#records, complaints: this.complaints, troubles: this.#wire.troubles, now: () => this.#time.now });
  }

  #sessionOf(window: Window): Cmi5Session {
    const session = this.#sessions.get(window);
    if (!session) throw new Error('a window without a session');
    return session;
  }
}
