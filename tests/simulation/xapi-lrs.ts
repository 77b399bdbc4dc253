import { openXapi } from '../../src/adapters/xapi/open.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Opened } from '../../src/tracking/port.js';
import { texts } from './content.js';
import type { Holding, ModelLms, Network } from './model-lms.js';
import type { Repertoire, Story } from './story.js';
import type { VirtualTime } from './virtual-time.js';
import { batchOf, XapiRecords } from './xapi-records.js';
import { wireTroubles, wireWays, XapiWire, type Window } from './xapi-wire.js';

export const xapiRepertoire: Repertoire = { ways: wireWays, troubles: [...wireTroubles, 'another window writes', 'another package writes'] };

const ACTIVITY = 'https://course.example/waste/bins';
const REGISTRATION = '5f2c1b0e-7d2a-4b8e-9c11-2f6f5d1f0a01';

/** One learner's registration in a Learning Record Store. */
export class XapiLrs implements ModelLms {
  readonly complaints: string[] = [];
  readonly lacks: ReadonlySet<'state' | 'answers'> = new Set();
  readonly recorded = true;
  readonly cutScore = undefined;
  readonly #wire: XapiWire;
  readonly #records: XapiRecords;
  readonly #seed: number;
  readonly #time: VirtualTime;
  #launches = 0;

  constructor(story: Story, time: VirtualTime) {
    this.#seed = story.seed;
    this.#time = time;
    this.#wire = new XapiWire(story, time, (window, url, init) => this.#answer(window, url, init));
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

  get holding(): Holding {
    return this.#records.holding;
  }

  launch(content: UnitContent): Promise<Opened> {
    const { course, unit } = content;
    if (this.#records.launched(content)) this.#wire.troubles.count('unreadable at launch');
    this.#launches += 1;
    const query = new URLSearchParams({
      endpoint: 'https://lrs.example/xapi/',
      auth: 'Basic bGVhcm5lcjp3b3Jk',
      actor: JSON.stringify({ objectType: 'Agent', name: 'Learner A', account: { homePage: 'https://lms.example', name: '42' } }),
      registration: REGISTRATION,
      activity_id: ACTIVITY,
    });
    return this.#wire.open((fetch) =>
      openXapi({
        search: `?${query.toString()}`,
        course,
        unit,
        texts: () => texts,
        language: () => 'en',
        platform: 'simulation',
        fetch,
        now: () => this.#time.now,
        session: `00000000-0000-4000-8000-${(this.#seed * 4096 + this.#launches).toString(16).padStart(12, '0').slice(-12)}`,
      }),
    );
  }

  gone(opened: Opened): void {
    this.#wire.gone(opened);
  }

  trouble(kind: string, calls: number): void {
    const { troubles } = this.#wire;
    if (kind === 'another window writes') this.#records.writeElsewhere() && troubles.count(kind);
    else if (kind === 'another package writes') this.#records.breakFor(Math.min(calls, 2)) && troubles.count(kind);
    else troubles.make(kind, calls);
  }

  calm(): void {
    this.#wire.troubles.calm();
    this.#records.mend();
  }

  #answer(window: Window, { pathname }: URL, { method = 'GET', body, headers }: RequestInit): () => Response {
    const text = typeof body === 'string' ? body : '';
    switch (`${method} ${pathname}`) {
      case 'POST /xapi/statements':
        return this.#records.store(window, batchOf(text));
      case 'GET /xapi/activities/state':
        return this.#records.read(window);
      case 'PUT /xapi/activities/state':
        return this.#records.write(window, text, new Headers(headers));
      default:
        this.complaints.push(`${method} ${pathname} is no request of ours`);
        return () => new Response('', { status: 404 });
    }
  }
}
