import type { Opened } from '../../src/tracking/port.js';
import type { Network } from './model-lms.js';
import type { Story } from './story.js';
import { Troubles } from './troubles.js';
import type { VirtualTime } from './virtual-time.js';
import { batchOf, newReader, type Reader } from './xapi-records.js';

/** Where an LRS and the way to it may differ, whatever is said over it. */
export const wireWays = {
  etags: ['on reading', 'on writing too', 'hidden', 'weak'],
  latency: ['80', '900', '4000'],
  patience: ['not asked for', 'seconds', 'a date', 'an hour'],
};

export const wireTroubles = ['request lost', 'statements lost', 'answer lost', 'hangs', '401', '403', '408', '413 to batches', '429', '500', '503'];

const HANG = 30_000;

/** What one window asked for, and whether it is still there for an answer. */
export interface Window extends Reader {
  alive: boolean;
  /** Calls off the requests under way. */
  readonly cancel: Set<() => void>;
  /** It was refused for good. */
  over: boolean;
  /** The status that all its requests get then. */
  refused: string | undefined;
}

/** What a request comes to once it has arrived: what is answered then. */
export type Answering = (window: Window, url: URL, init: RequestInit) => () => Response;

/** The windows of one learner and what may happen to their requests on the way. */
export class XapiWire {
  network: Network = 'up';
  readonly troubles = new Troubles();
  /** Those that are open, the newest last. */
  readonly windows = new Map<Opened, Window>();
  readonly #ways: Story['ways'];
  readonly #time: VirtualTime;
  readonly #answer: Answering;

  constructor({ ways }: Story, time: VirtualTime, answer: Answering) {
    this.#ways = ways;
    this.#time = time;
    this.#answer = answer;
  }

  /** Opens a window with a `fetch` of its own. */
  async open(opening: (fetch: (address: string, init: RequestInit) => Promise<Response>, window: Window) => Promise<Opened>): Promise<Opened> {
    const window: Window = { ...newReader(), alive: true, cancel: new Set(), over: false, refused: undefined };
    const opened = await opening((address, init) => this.#fetch(window, address, init), window);
    this.windows.set(opened, window);
    return opened;
  }

  gone(opened: Opened): void {
    const window = this.windows.get(opened);
    if (!window) return;
    window.alive = false;
    for (const cancel of window.cancel) cancel();
    this.windows.delete(opened);
  }

  get sessionOver(): boolean {
    return [...this.windows.values()].some(({ over }) => over);
  }

  /** What arrives takes effect at once; the answer takes its time, and comes only to a window that is still there. */
  #fetch(window: Window, address: string, init: RequestInit): Promise<Response> {
    if (!window.alive) return Promise.reject(new TypeError('the page is gone'));
    const answer = this.#arrive(window, new URL(address), init);
    const ms = answer === 'hangs' ? HANG : Number(this.#ways['latency']);
    return new Promise((resolve, reject) => {
      const done = (settle: () => void) => () => {
        window.cancel.delete(cancel);
        settle();
      };
      const fail = done(() => reject(new TypeError('Failed to fetch')));
      const callOff = this.#time.later(typeof answer === 'string' ? fail : done(() => resolve(answer())), ms);
      const cancel = () => {
        callOff();
        fail();
      };
      window.cancel.add(cancel);
    });
  }

  #arrive(window: Window, url: URL, init: RequestInit): 'lost' | 'hangs' | (() => Response) {
    const { troubles } = this;
    if (init.method === 'PUT') window.unwritten = true;
    if (this.network !== 'up') return 'lost';
    if (troubles.meets('request lost')) return 'lost';
    const statements = url.pathname.endsWith('/statements');
    if (statements && troubles.meets('statements lost')) return 'lost';
    if (troubles.meets('hangs')) return 'hangs';
    if (window.refused !== undefined) return () => new Response('no', { status: Number(window.refused) });
    for (const status of ['401', '403', '408', '429', '500', '503']) {
      if (!troubles.meets(status)) continue;
      if (status === '401' || status === '403') {
        window.over = true;
        window.refused = status;
      }
      return () => new Response('no', { status: Number(status), headers: this.#patience(status) });
    }
    const several = statements && typeof init.body === 'string' && batchOf(init.body).length > 1;
    if (several && troubles.meets('413 to batches')) return () => new Response('', { status: 413 });
    const heard = !troubles.meets('answer lost');
    const answer = this.#answer(window, url, init);
    return heard ? answer : 'lost';
  }

  /** RFC 9110, 10.2.3. */
  #patience(status: string): Record<string, string> {
    const asked = { seconds: '7', 'a date': new Date(this.#time.now + 90_000).toUTCString(), 'an hour': '3600' }[this.#ways['patience'] ?? ''];
    return asked !== undefined && (status === '429' || status === '503') ? { 'retry-after': asked } : {};
  }
}
